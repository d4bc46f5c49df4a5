import { isDeepStrictEqual } from 'node:util';
import type { Role } from '../../model/role.ts';

/** Whether a derived role has menu and authorizations of its master, so that the source can derive it. */
export function followsMaster(role: Role, master: Role): boolean {
  return (
    master.kind === 'single' &&
    isDeepStrictEqual(role.menu, master.menu) &&
    isDeepStrictEqual(role.authorizations, master.authorizations)
  );
}
