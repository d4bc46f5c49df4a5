import type { Role } from './role.ts';

/** The names of the roles that some of these are derived from: they get no values of org levels of their own. */
export function mastersOf(roles: Iterable<Role>): ReadonlySet<string> {
  const masters = new Set<string>();
  for (const { parent } of roles) if (parent !== undefined) masters.add(parent);
  return masters;
}
