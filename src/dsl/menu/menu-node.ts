import { captureCallSite } from '../call-site.ts';
import type { TextByLanguage } from '../role-definition.ts';
import type { EntryOptions, MenuEntry } from './menu-entry.ts';
import { menuEntry } from './menu-entry.ts';

/** A menu node in the terms of its tables. */
export interface MenuNodeContent extends EntryOptions {
  /** AGR_HIER FOLDER. */
  readonly folder?: boolean;
  /** AGR_HIER REPORTTYPE, up to 2 characters: `TR`, `OT`, `RP` ... */
  readonly type?: string;
  /** AGR_HIER REPORT, up to 48 characters. */
  readonly report?: string;
  /** AGR_BUFFI URL, up to 255 characters. */
  readonly address?: string;
  /** AGR_BUFFI LINK_TYPE, one character; `W` when there is an address. */
  readonly linkType?: string;
  /** Exactly these texts: no language is filled up. */
  readonly text?: TextByLanguage;
  readonly children?: readonly MenuEntry[];
  /** Columns of AGR_HIER that have another value than rolewright would write: `{ TARGET_SYS: 'PRD' }`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * A menu node that none of the other functions makes, as `import` finds it in a downloaded role: reports, area menus,
 * and whatever else PFCG puts into a menu. From a node with the type `TR` and from services S_TCODE, S_SERVICE and
 * S_START are derived as always.
 *
 * @example
 * ```ts
 * defineRole({
 *   name: 'Z_EXAMPLE',
 *   text: { EN: 'Example' },
 *   menu: [menuNode({ type: 'RP', report: 'RSUSR002', text: { EN: 'Users by complex criteria' } })],
 * });
 * ```
 */
export function menuNode(content: MenuNodeContent): MenuEntry {
  return menuEntry('menuNode', { ...content }, captureCallSite());
}
