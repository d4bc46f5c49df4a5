import { factsOf, identityOf } from '../diff/menu/node.ts';
import { diffMenu } from '../diff/menu/diff-menu.ts';
import type { MenuNode } from '../model/menu.ts';

type Nodes = readonly MenuNode[];

/**
 * Puts together what two sides made of a menu; undefined when both changed the same entry, or the same place in
 * different ways. Entries are known by what they start; below one parent each comes once.
 */
export function mergeMenu(base: Nodes, ours: Nodes, theirs: Nodes): Nodes | undefined {
  if (same(base, theirs) || same(ours, theirs)) return ours;
  if (same(base, ours)) return theirs;
  const sides = [base, ours, theirs].map(byIdentity);
  const [before, left, right] = sides;
  if (before === undefined || left === undefined || right === undefined) return undefined;
  const order = mergedOrder([...before.keys()], [...left.keys()], [...right.keys()]);
  if (order === undefined) return undefined;
  const merged: MenuNode[] = [];
  for (const key of order) {
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
  const facts = [base, ours, theirs].map((node): MenuNode => ({ ...factsOf(node), children: [] }));
  const own = mergeFacts(facts);
  const children = mergeMenu(base.children, ours.children, theirs.children);
  return own === undefined || children === undefined ? 'conflict' : { ...own, children };
}

function mergeFacts([base, ours, theirs]: readonly MenuNode[]): MenuNode | undefined {
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  if (same([base], [theirs]) || same([ours], [theirs])) return ours;
  return same([base], [ours]) ? theirs : undefined;
}

/**
 * The order of all entries that are on any side: ours, with what only they have behind the entry that it follows there.
 * Undefined when both sides put common entries into different orders.
 */
function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const [left, right] = [new Set(ours), new Set(theirs)];
  const common = (list: readonly string[]) =>
    list.filter((key) => left.has(key) && right.has(key) && base.includes(key));
  const [before, one, other] = [common(base), common(ours), common(theirs)].map((list) => list.join('\0'));
  if (one !== other && one !== before && other !== before) return undefined;
  const [frame, added] = one === before ? [theirs, ours] : [ours, theirs];
  const order = [...frame];
  added.forEach((key, index) => {
    if (order.includes(key)) return;
    const previous = added.slice(0, index).findLast((each) => order.includes(each));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key);
  });
  return order;
}
