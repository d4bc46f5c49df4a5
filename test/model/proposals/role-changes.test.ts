import { describe, expect, it } from 'vitest';
import { deriveFrom } from '../../../src/model/derive.ts';
import { roleProposalChanges } from '../../../src/model/proposals/role-changes.ts';
import type { Role } from '../../../src/model/role.ts';
import { transaction } from '../../../src/index.ts';
import { checkWith } from '../../support/check-definition.ts';
import { defaultsFrom, fieldsOf } from '../../support/proposals.ts';

const older = defaultsFrom('VA03 Y F_DOC ACTVT=03', 'VA02 Y F_DOC ACTVT=02');
const newer = defaultsFrom('VA03 Y F_DOC ACTVT=03,71', 'VA02 Y F_DOC ACTVT=02');

/** A role that is merged, with these transactions in its menu. */
function merged(name: string, codes: readonly string[]): Role {
  const { role } = checkWith(
    { name, defaults: 'merge', menu: codes.map((code) => transaction(code)) },
    { defaults: older },
  );
  if (role === undefined) throw new Error('the role is right');
  return role;
}

const rolesWithChanges = (roles: readonly Role[]) =>
  roleProposalChanges(roles, { defaults: older, fieldsOf }, { defaults: newer, fieldsOf }).map(({ role }) => role);

describe('the changes of the proposals of roles', () => {
  it('are those of the roles whose applications propose something else', () => {
    expect(
      rolesWithChanges([merged('Z_A', ['VA03']), merged('Z_B', ['VA02']), merged('Z_C', ['VA02', 'VA03'])]),
    ).toEqual(['Z_A', 'Z_C']);
  });

  it('leave out roles that are not merged, and derived roles', () => {
    const plain = checkWith({ menu: [transaction('VA03')] }).role;
    const master = merged('Z_A', ['VA03']);
    const { texts, masterLanguage, flags } = master;
    const derived = deriveFrom(master, { name: 'Z_D', texts, masterLanguage, flags, orgLevels: [] });
    expect(rolesWithChanges([plain!, derived])).toEqual([]);
  });
});
