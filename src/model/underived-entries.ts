import type { FioriEntry } from './fiori-entry.ts';
import { fioriEntryOf } from './fiori-entry.ts';
import type { MenuNode } from './menu.ts';
import { allNodes } from './menu-walk.ts';

/**
 * The entries of a menu whose start authorizations are known only inside the system (reference, section 5): what a
 * Fiori catalog, group, space or app brings with it stands there, and in no file. In menu order.
 *
 * @example
 * ```ts
 * underivedEntries(role.menu); // => [{"kind":"Fiori catalog","id":"SAP_BASIS_TC"}]
 * ```
 */
export function underivedEntries(menu: readonly MenuNode[]): readonly FioriEntry[] {
  return [...allNodes(menu)].map(fioriEntryOf).filter((entry) => entry !== undefined);
}
