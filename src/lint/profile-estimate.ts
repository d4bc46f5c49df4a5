import type { Role } from '../model/role.ts';

/** How many authorizations a generated profile holds: general knowledge, not verified for every release. */
export const authorizationsOfAProfile = 150;

/** About how many profiles the system generates for a role; composite roles have none of their own. */
export function profilesOf({ kind, authorizations }: Role): number {
  return kind === 'composite' ? 0 : Math.ceil(authorizations.length / authorizationsOfAProfile);
}
