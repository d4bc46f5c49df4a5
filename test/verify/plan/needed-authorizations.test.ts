import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../../src/model/authorization.ts';
import { allNodes } from '../../../src/model/menu-walk.ts';
import { matches } from '../../../src/model/value-logic/interval-of-value.ts';
import { isOpen } from '../../../src/model/value.ts';
import { neededAuthorizations } from '../../../src/verify/index.ts';
import { anySmallRoles, authorization, emptyRole, node } from '../../support/small-roles.ts';

/** `S_USER_AGR ACTVT=01,02 ACT_GROUP=Z_A` */
const inShort = (authorizations: readonly Authorization[]) =>
  authorizations.map(({ object, fields }) =>
    [object, ...fields.map(({ name, values }) => `${name}=${values.map(({ low }) => low).join()}`)].join(' '),
  );

/** Whether one of the authorizations grants all these values together, as an authority check asks. */
const grants = (authorizations: readonly Authorization[], object: string, asked: Readonly<Record<string, string>>) =>
  authorizations.some(
    (each) =>
      each.object === object &&
      each.fields.every(({ name, values }) =>
        values.some(
          (value) =>
            value.low === asked[name] ||
            (value.low !== '*' && !value.low.includes('*') && matches(value, asked[name] ?? '')),
        ),
      ),
  );

describe('neededAuthorizations', () => {
  it('asks for create, change and upload for a new role, for change and upload for one that is there', () => {
    const roles = [emptyRole('Z_NEW'), emptyRole('Z_OLD')];
    expect(inShort(neededAuthorizations(roles, new Set(['Z_OLD', 'Z_OTHER'])))).toEqual([
      'S_USER_AGR ACTVT=01,02,UL ACT_GROUP=Z_NEW',
      'S_USER_AGR ACTVT=02,UL ACT_GROUP=Z_OLD',
    ]);
  });

  it('takes all roles for new without a state', () => {
    expect(inShort(neededAuthorizations([emptyRole('Z_B'), emptyRole('Z_A')]))).toEqual([
      'S_USER_AGR ACTVT=01,02,UL ACT_GROUP=Z_A,Z_B',
    ]);
  });

  it('asks for the transactions of AGR_TCODES: those of the menu, and rows without a node', () => {
    const row = `100${'Z_ROLE'.padEnd(30)}TRSE16`;
    const role = { ...emptyRole(), menu: [node('Sales', [node('VA03')])], otherRecords: [{ tag: 'AGR_TCODES', row }] };
    expect(inShort(neededAuthorizations([role]))[1]).toBe('S_USER_TCD TCD=SE16,VA03');
  });

  it('asks for each value, for * where a range has an upper end, and for the blank value where a field is open', () => {
    const role = {
      ...emptyRole(),
      authorizations: [authorization('Z_ONE', { A: ['03', 'B..C'], B: [''], C: ['$BUKRS'] })],
    };
    expect(inShort(neededAuthorizations([role])).slice(1)).toEqual([
      'S_USER_VAL AUTH_FIELD=A AUTH_VALUE=*,03,B OBJECT=Z_ONE',
      "S_USER_VAL AUTH_FIELD=B AUTH_VALUE=' ' OBJECT=Z_ONE",
      'S_USER_VAL AUTH_FIELD=C AUTH_VALUE=$BUKRS OBJECT=Z_ONE',
    ]);
  });

  it('needs nothing for nothing', () => {
    expect(neededAuthorizations([])).toEqual([]);
  });

  it('passes every check of the importer, for any roles', () => {
    fc.assert(
      fc.property(anySmallRoles, (roles) => {
        const needed = neededAuthorizations(roles);
        for (const { name, menu, authorizations } of roles) {
          for (const ACTVT of ['01', '02', 'UL'])
            expect(grants(needed, 'S_USER_AGR', { ACTVT, ACT_GROUP: name })).toBe(true);
          for (const { type, report } of allNodes(menu)) {
            if (type === 'TR') expect(grants(needed, 'S_USER_TCD', { TCD: report })).toBe(true);
          }
          for (const { object, fields } of authorizations) {
            for (const { name: field, values } of fields) {
              for (const value of values) {
                const asked = { OBJECT: object, AUTH_FIELD: field, AUTH_VALUE: isOpen(value) ? "' '" : value.low };
                expect(grants(needed, 'S_USER_VAL', asked)).toBe(true);
                if (value.high !== '') expect(grants(needed, 'S_USER_VAL', { ...asked, AUTH_VALUE: '*' })).toBe(true);
              }
            }
          }
        }
      }),
    );
  });
});
