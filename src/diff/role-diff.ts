import type { Role } from '../model/role.ts';
import type { Access, Change } from './change.ts';

/** What differs between two lists of roles, as plain data: `applyDiff` makes the second list of the first. */
export interface RoleDiff {
  /** Roles that only the right side has, by name. */
  readonly added: readonly Role[];
  /** Roles that only the left side has, by name. */
  readonly removed: readonly Role[];
  /** Roles that both sides have and that differ: those that become wider first, then by name. */
  readonly changed: readonly RoleChange[];
}

export interface RoleChange {
  /** The name on the right side. */
  readonly name: string;
  /** Guessed: a role that is gone from the left side and says nearly the same. */
  readonly renamedFrom?: string;
  /** What all changes together do to the access of the role. */
  readonly access: Access;
  /** The gravest first. */
  readonly changes: readonly Change[];
}

/**
 * Whether two lists of roles say the same.
 *
 * @example
 * ```ts
 * isEmptyDiff(diffRoles(may, may)); // => true
 * ```
 */
export function isEmptyDiff({ added, removed, changed }: RoleDiff): boolean {
  return added.length === 0 && removed.length === 0 && changed.length === 0;
}
