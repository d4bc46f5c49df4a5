import { captureCallSite } from '../call-site.ts';
import { definitionCallSite } from '../definition.ts';
import type { AssignableRole, AssignmentPeriod, RoleAssignmentDefinition } from './user-definition.ts';

/**
 * Assigns a role for a time: within the validity of the user, with one end open or both.
 *
 * @example
 * ```ts
 * defineUser({ name: 'MILLER', type: 'dialog', roles: [assign('Z_CLOSING', { from: '2026-04-01', to: '2026-04-30' })] });
 * ```
 */
export function assign(role: AssignableRole, period: AssignmentPeriod): RoleAssignmentDefinition {
  const made: RoleAssignmentDefinition = { ...period, role };
  Object.defineProperty(made, definitionCallSite, { value: captureCallSite() });
  return made;
}
