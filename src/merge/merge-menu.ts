import { diffMenu } from '../diff/menu/diff-menu.ts';
import { factsOf, identityOf } from '../diff/menu/node.ts';
import type { MenuNode } from '../model/menu.ts';
import { mergeOrder } from './merge-order.ts';

type Nodes = readonly MenuNode[];

/**
 * Puts together what two sides made of a menu; undefined when both changed the same entry, or the same order in
 * different ways, or when an entry would then be there more often than on either side. Entries are known by what they
 * start; where one comes twice below the same parent they cannot be told apart, and nothing is put together.
 */
export function mergeMenu(base: Nodes, ours: Nodes, theirs: Nodes): Nodes | undefined {
  const merged = mergeNodes(base, ours, theirs);
  if (merged === undefined) return undefined;
  const [left, right] = [counted(ours), counted(theirs)];
  const isMultiplied = [...counted(merged)].some(
    ([identity, count]) => count > Math.max(left.get(identity) ?? 0, right.get(identity) ?? 0),
  );
  return isMultiplied ? undefined : merged;
}

/** How often each entry comes in a whole menu. */
function counted(nodes: Nodes, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  for (const node of nodes) {
    const identity = identityOf(node);
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
    counted(node.children, counts);
  }
  return counts;
}

function mergeNodes(base: Nodes, ours: Nodes, theirs: Nodes): Nodes | undefined {
  if (same(base, theirs) || same(ours, theirs)) return ours;
  if (same(base, ours)) return theirs;
  const [before, left, right] = [byIdentity(base), byIdentity(ours), byIdentity(theirs)];
  if (before === undefined || left === undefined || right === undefined) return undefined;
  const order = mergeOrder([...before.keys()], [...left.keys()], [...right.keys()]);
  if (order === undefined) return undefined;
  const merged: MenuNode[] = [];
  for (const key of new Set([...order, ...before.keys()])) {
    const node = mergeNode(before.get(key), left.get(key), right.get(key));
    if (node === 'conflict') return undefined;
    if (node !== undefined) merged.push(node);
  }
  return merged;
}

function same(left: Nodes, right: Nodes): boolean {
  return diffMenu(left, right).length === 0;
}

/** Undefined when two nodes below one parent start the same. */
function byIdentity(nodes: Nodes): ReadonlyMap<string, MenuNode> | undefined {
  const found = new Map(nodes.map((node) => [identityOf(node), node]));
  return found.size === nodes.length ? found : undefined;
}

/** Undefined for a node that is gone. */
function mergeNode(
  base: MenuNode | undefined,
  ours: MenuNode | undefined,
  theirs: MenuNode | undefined,
): MenuNode | undefined | 'conflict' {
  if (base === undefined) {
    if (ours === undefined || theirs === undefined) return ours ?? theirs;
    return same([ours], [theirs]) ? ours : 'conflict';
  }
  if (ours === undefined || theirs === undefined) {
    // gone on one side: the other side must not have touched it
    const kept = ours ?? theirs;
    return kept === undefined || same([base], [kept]) ? undefined : 'conflict';
  }
  const own = mergeFacts(alone(base), alone(ours), alone(theirs));
  const children = mergeNodes(base.children, ours.children, theirs.children);
  return own === undefined || children === undefined ? 'conflict' : { ...own, children };
}

function mergeFacts(base: MenuNode, ours: MenuNode, theirs: MenuNode): MenuNode | undefined {
  if (same([base], [theirs]) || same([ours], [theirs])) return ours;
  return same([base], [ours]) ? theirs : undefined;
}

function alone(node: MenuNode): MenuNode {
  return { ...factsOf(node), children: [] };
}
