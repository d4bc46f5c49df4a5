import type { Role } from '../model/role.ts';

/** Whether a derived role has the very authorizations of its master, as all in sources have: what is wrong with them is told there. */
export function hasAuthorizationsOfMaster(
  role: Role,
  context: { readonly roles: ReadonlyMap<string, Role> } | undefined,
): boolean {
  if (role.parent === undefined) return false;
  return context?.roles.get(role.parent)?.authorizations === role.authorizations;
}
