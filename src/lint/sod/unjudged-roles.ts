import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';

/** Roles that are not here to be judged, and who has them. */
export interface UnjudgedRoles {
  readonly roles: readonly string[];
  /** Users and composite roles, in order. */
  readonly holders: readonly (Role | User)[];
}

/**
 * Finds users and composite roles with roles that only the system has: what these grant is not known, so that conflicts
 * with it are not found. Those with the same such roles stand together.
 */
export function unjudgedRoles(roles: readonly Role[], users: readonly User[]): readonly UnjudgedRoles[] {
  const byName = new Map(roles.map((role) => [role.name, role]));
  const found = new Map<string, { readonly roles: readonly string[]; readonly holders: (Role | User)[] }>();
  const add = (holder: Role | User, held: readonly string[]): void => {
    const missing = [...new Set(held.filter((name) => !byName.has(name)))].sort();
    if (missing.length === 0) return;
    const key = missing.join('\0');
    const same = found.get(key);
    if (same === undefined) found.set(key, { roles: missing, holders: [holder] });
    else same.holders.push(holder);
  };
  for (const role of roles) add(role, role.children);
  for (const user of users) {
    add(
      user,
      user.roles.flatMap(({ role }) => [role, ...(byName.get(role)?.children ?? [])]),
    );
  }
  return [...found.values()];
}
