import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import { captureCallSite } from '../call-site.ts';
import type { TextByLanguage } from '../role-definition.ts';
import type { EntryOptions, MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';

/** What an entry with a technical name can say besides. */
export interface TextOptions extends EntryOptions {
  /** Up to 80 characters in each language; a language of the role that it lacks gets the technical name, as in PFCG. */
  readonly text?: TextByLanguage;
}

/**
 * A transaction, up to 20 characters. The role gets its start authorization: S_TCODE with TCD, status S.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [transaction('VA03', { text: { EN: 'Display Sales Order' } })],
 * });
 * ```
 */
export function transaction(code: TextOrParameter, options?: TextOptions): MenuEntry {
  return menuEntry('transaction', { ...options, code }, captureCallSite());
}
