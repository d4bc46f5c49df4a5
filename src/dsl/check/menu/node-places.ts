import type { DefinitionPlace } from '../../../diagnostics/place.ts';
import type { MenuNode } from '../../../model/menu.ts';
import type { Spot } from '../spot.ts';

/** Menu nodes do not say where they were written, and one entry may make several of them, or none. */
const spots = new WeakMap<MenuNode, Spot>();

export function noteNodePlace(node: MenuNode, spot: Spot): void {
  spots.set(node, spot);
}

/** The entry of a source that made a menu node; nothing for a node that was read from a file. */
export function placeOfNode(node: MenuNode): DefinitionPlace | undefined {
  return spots.get(node)?.place();
}
