import { captureCallSite } from './call-site.ts';
import { markDefinition } from './definition.ts';
import type { RoleDefinition } from './role-definition.ts';

/**
 * Defines a single role. Export the result from a `*.role.ts` file, alone or in an array; `rolewright build` checks
 * it and writes its role file. Nothing is checked here: mistakes are reported by the command, all together and with
 * their places. The result can be spread into another definition.
 *
 * @example
 * ```ts
 * export default defineRole({
 *   name: 'Z_RFC_READER',
 *   text: { EN: 'Calls function groups of /MSFTSEN/', DE: 'Ruft Funktionsgruppen von /MSFTSEN/' },
 *   authorizations: {
 *     S_RFC: [{ RFC_TYPE: ['FUGR', 'FUNC'], RFC_NAME: ['/MSFTSEN/*'], ACTVT: ['16'] }],
 *   },
 * });
 * ```
 */
export function defineRole(role: RoleDefinition): RoleDefinition {
  return markDefinition(role, 'role', captureCallSite());
}
