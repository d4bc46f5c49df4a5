import { captureCallSite } from '../call-site.ts';
import type { TextByLanguage } from '../role-definition.ts';
import type { EntryOptions, MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';

/**
 * A folder of the menu. Its text has up to 80 characters in each language; a language of the role that it lacks gets
 * the text in the master language of the role, else the first one. A folder that is left with no entries because all
 * of them belong to the other side is left out.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [folder({ EN: 'Sales', DE: 'Vertrieb' }, [transaction('VA03'), transaction('VA05')])],
 * });
 * ```
 */
export function folder(text: TextByLanguage, children: readonly MenuEntry[], options?: EntryOptions): MenuEntry {
  return menuEntry('folder', { ...options, text, children }, captureCallSite());
}
