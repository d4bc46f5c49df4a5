import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../src/model/authorization.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import { factsOf, role } from '../support/guide.ts';
import { assignment, goldenUsers, user } from '../support/users.ts';

const authorization = (object: string, field: string, low: string, high = '', inactive = false): Authorization => ({
  object,
  status: 'U',
  inactive,
  text: '',
  fields: [{ name: field, values: [{ low, high, status: 'U' }] }],
});

const entry = (type: string, report: string, address = ''): MenuNode => ({
  kind: 'entry',
  type,
  report,
  address,
  linkType: address === '' ? '' : 'W',
  texts: [],
  children: [],
});

describe('gatherFacts', () => {
  it('gathers transactions from menus, folders included, each once', () => {
    const folder: MenuNode = { ...entry('', ''), kind: 'folder', children: [entry('TR', 'VA03'), entry('TR', 'SU01')] };
    const { transactions } = factsOf([role('A', { menu: [folder] }), role('B', { menu: [entry('TR', 'VA03')] })]);
    expect(transactions).toEqual(['SU01', 'VA03']);
  });

  it('gathers objects, inactive ones too, and whether there are ranges', () => {
    const roles = [
      role('A', { authorizations: [authorization('S_RFC', 'ACTVT', '16'), authorization('S_B', 'X', '1', '', true)] }),
    ];
    expect(factsOf(roles)).toMatchObject({ objects: ['S_B', 'S_RFC'], ranges: false });
    const ranged = role('B', { authorizations: [authorization('S_RFC', 'ACTVT', '01', '03')] });
    expect(factsOf([...roles, ranged])).toMatchObject({ ranges: true });
  });

  it('gathers open fields and org levels, but not those of inactive authorizations', () => {
    const { roles } = factsOf([
      role('A', {
        authorizations: [
          authorization('S_RFCACL', 'RFC_SYSID', ''),
          authorization('S_RFCACL', 'RFC_SYSID', ''),
          authorization('S_B', 'X', '', '', true),
        ],
        orgLevels: [
          { name: 'BUKRS', values: [] },
          { name: 'WERKS', values: [{ low: '1000', high: '' }] },
        ],
      }),
    ]);
    expect(roles[0]?.open).toEqual(['S_RFCACL RFC_SYSID', '$BUKRS']);
  });

  it('gathers the roles that must be there already', () => {
    const { missingRoles } = factsOf([
      role('D', { kind: 'derived', parent: 'MASTER' }),
      role('C', { kind: 'composite', children: ['D', 'SAP_X'] }),
    ]);
    expect(missingRoles).toEqual(['MASTER', 'SAP_X']);
  });

  it('gathers menu entries from which nothing was derived, and steps by hand', () => {
    const step = { kind: 'select variant', application: 'R3TR IWSV X', variant: 'V' } as const;
    const facts = factsOf([
      role('A', { menu: [entry('OT', 'GROUP_PROVIDER', 'sap-ui2-group:G')], manualSteps: [step] }),
    ]);
    expect(facts.underived).toEqual([{ role: 'A', kind: 'Fiori group', id: 'G' }]);
    expect(facts.manualSteps).toEqual([{ role: 'A', ...step }]);
  });

  it('gathers what is known of the users', () => {
    expect(factsOf([role('Z_FCCX_COMMUNICATION')], goldenUsers, ['ecatt', 'su10']).users).toMatchObject({
      count: 3,
      types: [
        { type: 'dialog', count: 2 },
        { type: 'system', count: 1 },
      ],
      withoutLastName: 1,
      groups: ['TECHNICAL'],
      withoutGroup: true,
      securityPolicies: ['Z_TECHNICAL'],
      aliases: 1,
      otherRoles: ['/ACME/BATCH', 'SAP_BC_ENDUSER'],
      formats: ['ecatt', 'su10'],
      datePattern: 'DD.MM.YYYY',
      openPeriods: true,
    });
  });

  it('gathers what each format leaves to the admin', () => {
    const given = user('A', { email: 'a@b', securityPolicy: 'P', parameters: [{ id: 'BUK', value: '1' }] });
    const byHand = (...formats: ('ecatt' | 'bapi' | 'su10')[]) =>
      factsOf([], [given], formats).users?.byHand.map(({ format, field, value }) => [format, field, value]);
    expect(byHand('bapi')).toEqual([]);
    expect(byHand('ecatt', 'su10')).toEqual([
      ['ecatt', 'securityPolicy', 'P'],
      ['ecatt', 'parameters', 'BUK = 1'],
      ['su10', 'email', 'a@b'],
    ]);
  });

  it('knows no users when there are none', () => {
    expect(factsOf([role('A')]).users).toBeUndefined();
  });

  it('knows when every role of a user has its dates', () => {
    const given = user('A', { roles: [assignment('Z', '20260401', '20261231')] });
    expect(factsOf([], [given]).users?.openPeriods).toBe(false);
  });
});
