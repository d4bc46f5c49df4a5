import { describe, expect, it } from 'vitest';
import { usersSection } from '../../../src/guide/sections/users.ts';
import { factsOf, role } from '../../support/guide.ts';
import { tableRows, textOfSection } from '../../support/sections.ts';
import { user } from '../../support/users.ts';

const given = user('A', { email: 'a@example.com', parameters: [{ id: 'BUK', value: '1000' }] });
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('### '));

describe('creating the users', () => {
  it('describes only the ways that there are files for', () => {
    const ways = (...formats: ('ecatt' | 'bapi' | 'su10')[]) =>
      headings(textOfSection(usersSection, factsOf([], [given], formats), 'EN'));
    expect(ways('ecatt')).toEqual(['### With eCATT: record once, run over the files']);
    expect(ways('su10', 'bapi')).toEqual(['### With `SU10` and the work-sheets', '### With a loader of your own']);
  });

  it('says to take one of several ways', () => {
    expect(textOfSection(usersSection, factsOf([], [given], ['ecatt', 'bapi']), 'EN')).toContain('Take **one**');
    expect(textOfSection(usersSection, factsOf([], [given], ['ecatt']), 'EN')).not.toContain('Take **one**');
  });

  it('says to create them by hand when no files were built', () => {
    expect(textOfSection(usersSection, factsOf([], [given], []), 'EN')).toContain('no files for them');
    expect(textOfSection(usersSection, factsOf([], [given], []), 'DE')).toContain('keine Dateien dafür');
  });

  it('lists behind each way what it leaves to the admin', () => {
    const text = textOfSection(usersSection, factsOf([], [given], ['su10']), 'EN');
    expect(tableRows(text)).toEqual(['| `A` | e-mail address | a\\@example.com |']);
    const ecatt = tableRows(textOfSection(usersSection, factsOf([], [given], ['ecatt']), 'DE'));
    expect(ecatt.at(-1)).toBe('| `A` | Benutzerparameter | BUK = 1000 |');
    expect(tableRows(textOfSection(usersSection, factsOf([], [given], ['bapi']), 'EN'))).toEqual([]);
  });

  it('warns that the BAPI replaces all roles of a user', () => {
    expect(textOfSection(usersSection, factsOf([], [given], ['bapi']), 'EN')).toContain(
      'It **replaces** the whole set',
    );
    expect(textOfSection(usersSection, factsOf([], [given], ['bapi']), 'DE')).toContain('Es **ersetzt** alle Rollen');
  });

  it('is left out when there are none', () => {
    expect(usersSection(factsOf([role('A')]), 'EN')).toBeUndefined();
  });
});
