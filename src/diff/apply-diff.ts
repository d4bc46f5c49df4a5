import type { Role } from '../model/role.ts';
import { applyChanges } from './apply-changes.ts';
import type { RoleDiff } from './role-diff.ts';

/**
 * Makes the changes that `diffRoles(left, right)` found to the left roles: the result says what the right roles say.
 * The order of authorizations and of values may be another one.
 *
 * @example
 * ```ts
 * const june = applyDiff(may, diffRoles(may, roles));
 * isEmptyDiff(diffRoles(june, roles)); // => true
 * ```
 */
export function applyDiff(left: readonly Role[], diff: RoleDiff): readonly Role[] {
  const roles = new Map(left.map((role) => [role.name, role]));
  for (const { name } of diff.removed) roles.delete(name);
  const renamed = diff.changed.map(({ name, renamedFrom, changes }) => {
    const old = roles.get(renamedFrom ?? name);
    return { old, role: old === undefined ? undefined : { ...applyChanges(old, changes), name } };
  });
  for (const { old } of renamed) if (old !== undefined) roles.delete(old.name);
  for (const role of diff.added) roles.set(role.name, role);
  for (const { role } of renamed) if (role !== undefined) roles.set(role.name, role);
  return [...roles.values()].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
