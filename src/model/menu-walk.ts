import type { MenuNode } from './menu.ts';

/** All nodes of a menu, each before those below it. */
export function* allNodes(menu: readonly MenuNode[]): Generator<MenuNode> {
  for (const node of menu) {
    yield node;
    yield* allNodes(node.children);
  }
}
