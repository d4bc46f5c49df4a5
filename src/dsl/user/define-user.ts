import { captureCallSite } from '../call-site.ts';
import { markDefinition } from '../definition.ts';
import type { UserDefinition } from './user-definition.ts';

/**
 * Defines a user. Export the result from a `*.users.ts` or `*.role.ts` file, alone or in an array; `rolewright build`
 * checks it and writes the files that create users. Nothing is checked here. The result can be spread into another one.
 *
 * @example
 * ```ts
 * export default defineUser({
 *   name: 'BATCH_RUN',
 *   type: 'system',
 *   lastName: 'Batch',
 *   validTo: '2026-12-31',
 *   roles: ['SAP_BC_BATCH_ADMIN', assign('Z_CLOSING', { from: '2026-04-01' })],
 * });
 * ```
 */
export function defineUser(user: UserDefinition): UserDefinition {
  return markDefinition(user, 'user', captureCallSite());
}
