import type { Role } from '../model/role.ts';
import type { User } from '../model/user.ts';

/** A role with its single roles when it is a composite one; roles that are not known are left out. */
function withChildren(role: Role, roles: ReadonlyMap<string, Role>): readonly Role[] {
  return [role, ...role.children.flatMap((child) => roles.get(child) ?? [])];
}

/** The roles of a user, those of composite roles too, each once and whatever the time they are assigned for. */
export function rolesOfUser(user: Pick<User, 'roles'>, roles: ReadonlyMap<string, Role>): readonly Role[] {
  const found = new Set<Role>();
  for (const { role: name } of user.roles) {
    const role = roles.get(name);
    if (role !== undefined) for (const each of withChildren(role, roles)) found.add(each);
  }
  return [...found];
}
