import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import { captureCallSite } from '../call-site.ts';
import type { TextByLanguage } from '../role-definition.ts';
import type { EntryOptions, MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';

/**
 * A web address, up to 255 characters, with its text. A language of the role that the text lacks gets the text in the
 * master language of the role, else the first one. The shape of such an entry is inferred (reference, section 4).
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [webAddress('https://help.sap.com', { EN: 'SAP Help Portal' })],
 * });
 * ```
 */
export function webAddress(url: TextOrParameter, text: TextByLanguage, options?: EntryOptions): MenuEntry {
  return menuEntry('webAddress', { ...options, url, text }, captureCallSite());
}
