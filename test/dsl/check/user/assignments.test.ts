import { describe, expect, it } from 'vitest';
import { defineComposite, externalRole } from '../../../../src/dsl/define-composite.ts';
import { defineRole } from '../../../../src/dsl/define-role.ts';
import { deriveRole, deriveRoles } from '../../../../src/dsl/derive-role.ts';
import { assign } from '../../../../src/dsl/user/assign.ts';
import { defineUser } from '../../../../src/dsl/user/define-user.ts';
import { checkBuild, checkUserWith } from '../../../support/check-users.ts';
import { assignment } from '../../../support/users.ts';

const text = { EN: 'Test' };
const closing = defineRole({ name: 'Z_CLOSING', text });

describe('the roles of a user', () => {
  it('are names, definitions of any kind, external roles and assignments for a time', () => {
    const derived = deriveRole(closing, { name: 'Z_CLOSING_1000', text });
    const composite = defineComposite({ name: 'Z_DESK', text, roles: [closing] });
    const person = defineUser({
      name: 'MILLER',
      type: 'dialog',
      roles: [
        closing,
        derived,
        composite,
        'SAP_BC_ENDUSER',
        externalRole('Z_OTHER'),
        assign('Z_1', { from: '2026-04-01' }),
        assign(externalRole('Z_2'), { to: '2026-12-31' }),
        { role: 'Z_3', from: '2026-04-01', to: '2026-04-01' },
      ],
    });
    const { users, found } = checkBuild([closing, derived, composite, person]);
    expect(found).toEqual([]);
    expect(users[0]?.roles).toEqual([
      assignment('Z_CLOSING'),
      assignment('Z_CLOSING_1000'),
      assignment('Z_DESK'),
      assignment('SAP_BC_ENDUSER'),
      assignment('Z_OTHER'),
      assignment('Z_1', '20260401'),
      assignment('Z_2', '', '20261231'),
      assignment('Z_3', '20260401', '20260401'),
    ]);
  });

  it('follow a role that is renamed', () => {
    const renamed = defineRole({ ...closing, name: 'Z_CLOSING_2' });
    const person = defineUser({ name: 'MILLER', type: 'dialog', roles: [renamed] });
    expect(checkBuild([renamed, person]).users[0]?.roles).toEqual([assignment('Z_CLOSING_2')]);
  });

  it('are warned of when a definition is not built', () => {
    const person = defineUser({ name: 'MILLER', type: 'dialog', roles: [closing] });
    const { users, found, messages } = checkBuild([person]);
    expect(found).toEqual(['R1319 roles.0']);
    expect(messages).toEqual(['user "MILLER": the role "Z_CLOSING" is assigned by its definition, but is not built']);
    expect(users).toHaveLength(1);
  });

  it.each([
    ['no array', 'Z_A', 'R1006 roles', 'must be an array of roles'],
    ['something that is no role', [42], 'R1005 roles.0', 'not the number 42'],
    ['a plain object', [{}], 'R1005 roles.0', 'not an object'],
    ['a family of roles', [deriveRoles(closing, 'x.csv')], 'R1005 roles.0', 'not a family of roles'],
    ['an empty name', [''], 'R1011 roles.0', 'the role is empty'],
    ['a name of 31 characters', ['Z'.repeat(31)], 'R1302 roles.0', 'at most 30 fit'],
    ['a name in lower case', ['z_a'], 'R1303 roles.0', 'has lower-case letters'],
    ['two names in one text', ['Z_A;Z_B'], 'R1307 roles.0', 'has the character ";"'],
    ['a date in another form', [{ role: 'Z_A', from: '1.4.2026' }], 'R1313 roles.0.from', 'from of Z_A is "1.4.2026"'],
    [
      'a period that ends before it begins',
      [{ role: 'Z_A', from: '2026-02-01', to: '2026-01-01' }],
      'R1314 roles.0.to',
      'the assignment of Z_A ends on 2026-01-01',
    ],
    ['a misspelt date', [{ role: 'Z_A', form: '2026-02-01' }], 'R1007 roles.0.form key', 'did you mean from?'],
    ['a role twice', ['Z_A', 'Z_B', 'Z_A'], 'R1317 roles.2', '"Z_A" is assigned twice'],
    ['a role by name and by definition', [externalRole('Z_A'), 'Z_A'], 'R1317 roles.1', '"Z_A" is assigned twice'],
    [
      'a role twice at a time',
      [assign('Z_A', { to: '2026-06-30' }), assign('Z_A', { from: '2026-06-30' })],
      'R1317 roles.1',
      'for the same time',
    ],
  ])('reports %s', (_, roles, place, sentence) => {
    const { users, found, messages } = checkUserWith({ roles });
    expect(found).toEqual([place]);
    expect(messages[0]).toContain(sentence);
    expect(users).toEqual([]);
  });

  it('may come back in another period', () => {
    const roles = [
      assign('Z_A', { to: '2026-03-31' }),
      assign('Z_A', { from: '2026-04-01', to: '2026-04-30' }),
      { role: 'Z_A', from: '2026-06-01' },
    ];
    expect(checkUserWith({ roles }).found).toEqual([]);
  });

  const validity = { validFrom: '2026-04-01', validTo: '2026-12-31' };
  it.each([
    ['begins before', { from: '2026-03-31' }, 'from 2026-03-31'],
    ['ends after', { to: '2027-01-01' }, 'to 2027-01-01'],
    ['lies before', { from: '2026-01-01', to: '2026-02-01' }, 'from 2026-01-01 to 2026-02-01'],
    ['begins after the end of', { from: '2027-01-01' }, 'from 2027-01-01'],
    ['ends before the begin of', { to: '2026-01-01' }, 'to 2026-01-01'],
  ])('are refused when a period %s the validity of the user', (_, period, words) => {
    const { found, messages } = checkUserWith({ ...validity, roles: [{ role: 'Z_A', ...period }] });
    expect(found).toEqual(['R1315 roles.0']);
    expect(messages[0]).toContain(`is assigned ${words}, but the user is valid from 2026-04-01 to 2026-12-31`);
  });

  it.each([
    ['the same period', { from: '2026-04-01', to: '2026-12-31' }],
    ['no period', {}],
    ['a period within', { from: '2026-05-01', to: '2026-05-31' }],
  ])('are taken with %s', (_, period) => {
    expect(checkUserWith({ ...validity, roles: [{ role: 'Z_A', ...period }] }).found).toEqual([]);
  });

  it('are placed in the call of assign() when there is one', () => {
    const { found } = checkUserWith({ roles: ['Z_B', assign('Z_A', { from: 'soon' })] });
    expect(found).toEqual(['R1313 from']);
  });

  it('are many: a warning above 312, because that is an estimate', () => {
    const roles = Array.from({ length: 2_000 }, (_, index) => `Z_${index}`);
    const { users, found, messages } = checkUserWith({ roles });
    expect(found).toEqual(['R1320 roles']);
    expect(messages[0]).toContain('the user has 2000 roles, and probably not more than 312 profiles fit');
    expect(users[0]?.roles).toHaveLength(2_000);
    expect(checkUserWith({ roles: roles.slice(0, 312) }).found).toEqual([]);
  });

  it('are not read when there are so many that a loop must have made them', () => {
    expect(checkUserWith({ roles: Array(10_000).fill('Z_A') }).found).toEqual(['R1321 roles']);
  });
});
