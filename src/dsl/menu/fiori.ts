import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import { captureCallSite } from '../call-site.ts';
import type { MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';
import type { TextOptions } from './transaction.ts';

export interface CatalogOptions extends TextOptions {
  /** What stands below the catalog in PFCG: its services. */
  readonly children?: readonly MenuEntry[];
}

/**
 * A Fiori catalog. No start authorization is derived from it: what its apps need is known only inside the system, and
 * the import guide says so. Up to 207 characters, so that its address keeps to 255.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [fioriCatalog('Z_SALES_CATALOG', { text: { EN: 'Sales' } })],
 * });
 * ```
 */
export function fioriCatalog(id: TextOrParameter, options?: CatalogOptions): MenuEntry {
  return menuEntry('fioriCatalog', { ...options, id }, captureCallSite());
}

/**
 * A Fiori group. No start authorization is derived from it.
 *
 * @example
 * ```ts
 * defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Example' }, menu: [fioriGroup('Z_SALES_GROUP')] });
 * ```
 */
export function fioriGroup(id: TextOrParameter, options?: TextOptions): MenuEntry {
  return menuEntry('fioriGroup', { ...options, id }, captureCallSite());
}

/**
 * A Fiori space. No start authorization is derived from it.
 *
 * @example
 * ```ts
 * defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Example' }, menu: [fioriSpace('Z_SALES_SPACE')] });
 * ```
 */
export function fioriSpace(id: TextOrParameter, options?: TextOptions): MenuEntry {
  return menuEntry('fioriSpace', { ...options, id }, captureCallSite());
}

/**
 * A Fiori app, by its id of up to 30 characters. No start authorization is derived from it.
 *
 * @example
 * ```ts
 * defineRole({ name: 'Z_EXAMPLE', text: { EN: 'Example' }, menu: [fioriApp('F0842')] });
 * ```
 */
export function fioriApp(id: TextOrParameter, options?: TextOptions): MenuEntry {
  return menuEntry('fioriApp', { ...options, id }, captureCallSite());
}
