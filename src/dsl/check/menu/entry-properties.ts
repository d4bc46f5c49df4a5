import { suggestion } from '../../../catalog/nearest.ts';
import type { MenuEntryKind } from '../../menu/menu-entry.ts';
import { menuEntryKinds } from '../../menu/menu-entry.ts';
import type { Properties } from '../read.ts';
import { readProperties } from '../read.ts';
import type { Spot } from '../spot.ts';

/** What can stand in the object of options of each kind of entry. */
const options: Record<MenuEntryKind, readonly string[]> = {
  folder: ['side'],
  transaction: ['text', 'side'],
  serviceGroup: ['variant', 'side'],
  service: ['variant', 'side'],
  odataV2: ['group', 'service', 'variant', 'side'],
  odataV4: ['variant', 'side'],
  serviceByHash: ['type', 'text', 'side'],
  fioriCatalog: ['text', 'children', 'side'],
  fioriGroup: ['text', 'side'],
  fioriSpace: ['text', 'side'],
  fioriApp: ['text', 'side'],
  webAddress: ['side'],
  menuNode: ['folder', 'type', 'report', 'address', 'linkType', 'text', 'children', 'columns', 'side'],
};

/** Reads the properties of an entry; options that its kind does not have are reported. */
export function readEntry(spot: Spot, kind: MenuEntryKind, entry: object): Properties {
  const properties = readProperties(spot, entry, 'a menu entry') ?? new Map<string, unknown>();
  const [positional, known]: (readonly string[])[] = [menuEntryKinds[kind], options[kind]];
  for (const property of properties.keys()) {
    if (positional?.includes(property) === true || known?.includes(property) === true) continue;
    const names = known ?? [];
    spot.at(property).key.report('R1007', { property, ...suggestion(property, names), known: names });
  }
  return properties;
}
