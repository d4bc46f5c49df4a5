import type { Role } from '../model/role.ts';
import type { DiffOptions } from './diff-role.ts';
import { diffRole } from './diff-role.ts';
import { findRenames } from './find-renames.ts';
import { accessOfAll, byAccess } from './rank.ts';
import type { RoleChange, RoleDiff } from './role-diff.ts';

/**
 * Compares two lists of roles by what they mean. Roles are paired by name; a role that is gone and a new one that says
 * nearly the same are taken for one role that was renamed, and the result says so. Wildcards, ranges and org levels
 * are understood (reference, section 3a): `02` beside `*` gives no access, `AB*` in place of `A*` takes some.
 *
 * @param left the roles before; of two with the same name the last one counts
 * @param right the roles afterwards
 * @returns plain data; `applyDiff` makes the right roles of the left ones
 * @example
 * ```ts
 * // `rolewright/verify` reads role files
 * const rolesOf = (file) => verifyRoleFile(() => [readFileSync(file)], { file }).content.roles;
 * const { added, removed, changed } = diffRoles(rolesOf('may.SAP'), rolesOf('june.SAP'));
 * [added.length, removed.length]; // => [0,0]
 * changed.map(({ name, access }) => `${name}: ${access}`); // => ["ZLAKE_READER: other"]
 * ```
 */
export function diffRoles(left: readonly Role[], right: readonly Role[], options: DiffOptions = {}): RoleDiff {
  const [before, after] = [byRoleName(left), byRoleName(right)];
  const gone = [...before.values()].filter(({ name }) => !after.has(name));
  const fresh = [...after.values()].filter(({ name }) => !before.has(name));
  const renames = findRenames(gone, fresh);
  const renamed = new Set(renames.flatMap(({ from, to }) => [from, to]));
  const changed: RoleChange[] = renames.map(({ from, to }) => ({
    ...changeOf(from, to, options),
    renamedFrom: from.name,
  }));
  for (const [name, role] of before) {
    const other = after.get(name);
    if (other === undefined) continue;
    const change = changeOf(role, other, options);
    if (change.changes.length > 0) changed.push(change);
  }
  return {
    added: fresh.filter((role) => !renamed.has(role)).sort(byName),
    removed: gone.filter((role) => !renamed.has(role)).sort(byName),
    changed: changed.sort((one, other) => byAccess(one.access, other.access) || byName(one, other)),
  };
}

function changeOf(before: Role, after: Role, options: DiffOptions): RoleChange {
  const changes = diffRole(before, after, options);
  return { name: after.name, access: accessOfAll(changes), changes };
}

function byRoleName(roles: readonly Role[]): ReadonlyMap<string, Role> {
  return new Map(roles.map((role) => [role.name, role]));
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
