import { diffRole } from '../diff/diff-role.ts';
import type { Role } from '../model/role.ts';
import type { Conflict, Merged } from './conflict.ts';
import { mergeRole } from './merge-role.ts';

/**
 * Puts together what two sides made of a list of roles, role by role: roles that one side added, changed or removed,
 * and roles that both changed where they touched different things.
 *
 * @returns the roles by name; a role that is as one side has it is the very role of that side
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
  const conflict = (problem: string) => ({ merged: ours, conflicts: [{ role: known.name, problem }] });
  if (base === undefined) {
    if (ours === undefined || theirs === undefined || isSame(ours, theirs)) return sound(known);
    return conflict('both sides added the role, each in its own way');
  }
  // one side removed the role: the other one must not have touched it
  if (isSame(base, known)) return sound(undefined);
  return conflict(ours === undefined ? 'we removed the role, they changed it' : 'we changed the role, they removed it');
}

function isSame(left: Role, right: Role): boolean {
  return diffRole(left, right).length === 0;
}

function byName(roles: readonly Role[]): ReadonlyMap<string, Role> {
  return new Map(roles.map((role) => [role.name, role]));
}
