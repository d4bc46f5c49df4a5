import { diffRole } from '../diff/diff-role.ts';
import type { Role } from '../model/role.ts';
import type { Conflict, Merged } from './conflict.ts';
import { mergeRole } from './merge-role.ts';

/**
 * Puts together what two sides made of a list of roles, role by role: roles that one side added, changed or removed,
 * and roles that both changed where they touched different things.
 *
 * @returns the roles by name; what both sides changed in different ways stays as it is on our side
 */
export function mergeRoles(
  base: readonly Role[],
  ours: readonly Role[],
  theirs: readonly Role[],
): Merged<readonly Role[]> {
  const [before, left, right] = [byName(base), byName(ours), byName(theirs)];
  const names = [...new Set([...before.keys(), ...left.keys(), ...right.keys()])].sort();
  const conflicts: Conflict[] = [];
  const merged = names.flatMap((name): readonly Role[] => {
    const one = mergeOne(before.get(name), left.get(name), right.get(name));
    conflicts.push(...one.conflicts);
    return one.merged === undefined ? [] : [one.merged];
  });
  return { merged, conflicts };
}

function mergeOne(base: Role | undefined, ours: Role | undefined, theirs: Role | undefined): Merged<Role | undefined> {
  const sound = (merged: Role | undefined) => ({ merged, conflicts: [] });
  if (base !== undefined && ours !== undefined && theirs !== undefined) return mergeRole(base, ours, theirs);
  const known = ours ?? theirs;
  if (known === undefined) return sound(undefined);
  if (base === undefined) {
    if (ours === undefined || theirs === undefined || isSame(ours, theirs)) return sound(known);
    return { merged: ours, conflicts: [{ role: known.name, what: 'both sides added the role' }] };
  }
  // one side removed the role: the other one must not have touched it
  if (isSame(base, known)) return sound(undefined);
  const what =
    ours === undefined ? 'they changed the role, and we removed it' : 'we changed the role, and they removed it';
  return { merged: ours, conflicts: [{ role: known.name, what }] };
}

function isSame(left: Role, right: Role): boolean {
  return diffRole(left, right).length === 0;
}

function byName(roles: readonly Role[]): ReadonlyMap<string, Role> {
  return new Map(roles.map((role) => [role.name, role]));
}
