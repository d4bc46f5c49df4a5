import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import { captureCallSite } from '../call-site.ts';
import type { MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';
import type { ServiceOptions } from './odata-v2.ts';

/**
 * An OData V4 service group (R3TR G4BA), up to 40 characters. The role gets its start authorization: S_START with the
 * readable name of the group, status S.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [odataV4('/DMO/UI_AGENCY_O4')],
 * });
 * ```
 */
export function odataV4(name: TextOrParameter, options?: ServiceOptions): MenuEntry {
  return menuEntry('odataV4', { ...options, name }, captureCallSite());
}
