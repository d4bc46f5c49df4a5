import { describe, expect, it } from 'vitest';
import { ecattLines } from '../../../src/guide/sections/ecatt.ts';
import { factsOf } from '../../support/guide.ts';
import { tableRows } from '../../support/sections.ts';
import { assignment, user } from '../../support/users.ts';

const textOf = (...build: Parameters<typeof factsOf>) => ecattLines(factsOf(...build).users!, 'EN').join('\n');
const withRole = user('A', { roles: [assignment('Z', '20260401', '20261231')] });

describe('recording with eCATT', () => {
  it('names only the parameters that the file has', () => {
    expect(tableRows(textOf([], [user('A', { group: 'G' })]))).toEqual([
      '| `P_USER` | `SUID_ST_BNAME-BNAME` | User |',
      '| `P_USTYP` | `SUID_ST_NODE_LOGONDATA-USTYP` | User type |',
      '| `P_CLASS` | `SUID_ST_NODE_LOGONDATA-CLASS` | User group |',
    ]);
  });

  it('speaks of the second script only when there are roles to assign', () => {
    expect(textOf([], [user('A')])).not.toMatch(/SU10` for one user|P_ROLE|ecatt-user-roles/);
    const text = textOf([], [withRole]);
    expect(text).toContain('`P_ROLE`');
    expect(text).toContain('`users/ecatt-user-roles.TXT`');
    expect(text).toContain('5. Users first, then their roles.');
  });

  it('says how dates are typed', () => {
    expect(textOf([], [user('A')], ['ecatt'], { dateFormat: '6' })).toContain('The files have dates as `YYYY-MM-DD`');
  });

  it('says what a role without dates means only when there is one', () => {
    expect(textOf([], [withRole])).not.toContain('general knowledge');
    expect(textOf([], [user('A', { roles: [assignment('Z', '20260401')] })])).toContain('general knowledge');
  });

  it('names the users whose e-mail address may be too long for a parameter, and nobody else', () => {
    const long = user('LONG', { email: `${'x'.repeat(121)}@example.com` });
    const longest = user('A', { email: `${'x'.repeat(120)}@example.com` });
    expect(textOf([], [longest, long])).toContain('more than 132 characters');
    expect(textOf([], [longest, long])).toMatch(/Check in `SU01` that they are whole: `LONG`$/m);
    expect(textOf([], [longest])).not.toContain('132');
    expect(ecattLines(factsOf([], [long]).users!, 'DE').join('\n')).toMatch(/vollständig sind: `LONG`$/m);
  });

  it('never tells anybody to type a password', () => {
    expect(textOf([], [withRole])).toContain('Never type one');
  });

  it('is empty when the files are of other formats', () => {
    expect(ecattLines(factsOf([], [user('A')], ['bapi']).users!, 'EN')).toEqual([]);
  });
});
