import type { CallSite } from '../../diagnostics/place.ts';
import { definitionCallSite } from '../definition.ts';

/** Says what a menu entry is; the same symbol in every copy of the package. */
export const menuEntryKind: unique symbol = Symbol.for('rolewright.menuEntry') as never;

/** Every kind of menu entry, with the names of those of its properties that are arguments of their own. */
export const menuEntryKinds = {
  folder: ['text', 'children'],
  transaction: ['code'],
  serviceGroup: ['name', 'version'],
  service: ['name', 'version'],
  odataV2: [],
  odataV4: ['name'],
  serviceByHash: ['hash'],
  fioriCatalog: ['id'],
  fioriGroup: ['id'],
  fioriSpace: ['id'],
  fioriApp: ['id'],
  webAddress: ['url', 'text'],
  menuNode: [],
} as const satisfies Record<string, readonly string[]>;

export type MenuEntryKind = keyof typeof menuEntryKinds;

/** Where a role or a menu entry belongs: the gateway, the business back end, or both in one system. */
export type Side = 'gateway' | 'backend' | 'both';

/** What every menu entry can say about itself. */
export interface EntryOptions {
  /**
   * The side that needs the entry, so that one list serves the roles of both: a role with another `side` leaves it
   * out. By default `both`, for an IWSG group `gateway`, for an IWSV service `backend`.
   */
  readonly side?: Side;
}

/** An entry of a role's menu: made by `folder()`, `transaction()`, `service()` and their relatives only. */
export interface MenuEntry {
  readonly [menuEntryKind]: MenuEntryKind;
}

/**
 * Makes a menu entry. What callers pass is checked with the role, not here: a source that is not type-checked must not
 * make this throw.
 */
export function menuEntry(kind: MenuEntryKind, content: object, callSite: CallSite | undefined): MenuEntry {
  const entry: MenuEntry = { ...content, [menuEntryKind]: kind };
  Object.defineProperty(entry, definitionCallSite, { value: callSite });
  return Object.freeze(entry);
}
