import type { MenuNode } from '../../model/menu.ts';
import type { MenuChange, NodeFacts } from '../change.ts';
import { factsOf } from './node.ts';

interface GrowingNode {
  facts: NodeFacts;
  readonly children: GrowingNode[];
}

/** Makes the changes of `diffMenu` to the menu that they were found on. */
export function applyMenu(menu: readonly MenuNode[], changes: readonly MenuChange[]): readonly MenuNode[] {
  const root = menu.map(growing);
  // every node is looked up before the first one moves: places are those of the menu before
  const found = new Map(changes.map((change) => [change, lookUp(root, change)]));
  const gone = new Set<GrowingNode>();
  for (const [change, node] of found) {
    if (node === undefined) continue;
    if (change.kind === 'menu-node-changed') node.facts = change.after;
    if (change.kind === 'menu-node-removed' || change.kind === 'menu-node-moved') gone.add(node);
  }
  takeOut(root, gone);
  const arrivals = changes.flatMap((change) => {
    if (change.kind === 'menu-node-added') return [{ at: change.place.at, node: growing(change.node) }];
    const moved = change.kind === 'menu-node-moved' ? found.get(change) : undefined;
    return change.kind === 'menu-node-moved' && moved !== undefined ? [{ at: change.to.at, node: moved }] : [];
  });
  // parents before what is below them, and from the first place on: so each place is the final one
  for (const { at, node } of arrivals.sort((left, right) => byPlace(left.at, right.at))) {
    childrenAt(root, at.slice(0, -1)).splice(at.at(-1) ?? 0, 0, node);
  }
  return root.map(grown);
}

function lookUp(root: GrowingNode[], change: MenuChange): GrowingNode | undefined {
  if (change.kind === 'menu-node-added') return undefined;
  const { at } = change.kind === 'menu-node-moved' ? change.from : change.place;
  return childrenAt(root, at.slice(0, -1))[at.at(-1) ?? 0];
}

function childrenAt(root: GrowingNode[], place: readonly number[]): GrowingNode[] {
  let children = root;
  for (const index of place) children = children[index]?.children ?? [];
  return children;
}

function takeOut(nodes: GrowingNode[], gone: ReadonlySet<GrowingNode>): void {
  for (const node of nodes) takeOut(node.children, gone);
  const left = nodes.filter((node) => !gone.has(node));
  nodes.splice(0, nodes.length, ...left);
}

function growing(node: MenuNode): GrowingNode {
  return { facts: factsOf(node), children: node.children.map(growing) };
}

function grown({ facts, children }: GrowingNode): MenuNode {
  return { ...facts, children: children.map(grown) };
}

function byPlace(left: readonly number[], right: readonly number[]): number {
  for (let level = 0; level < Math.min(left.length, right.length); level++) {
    const order = (left[level] ?? 0) - (right[level] ?? 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
