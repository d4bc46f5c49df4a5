import type { PlacedNode } from './node.ts';
import { identityOf } from './node.ts';

/** Which node of the left menu a node of the right menu is. */
export type NodePairs = ReadonlyMap<PlacedNode, PlacedNode>;

/**
 * Finds the nodes that two menus have in common: first among the nodes below the same parent, then anywhere, because
 * nodes move. A folder that has only got another text is known by what stands in it.
 */
export function pairNodes(left: readonly PlacedNode[], right: readonly PlacedNode[]): NodePairs {
  const pairs = new Map<PlacedNode, PlacedNode>();
  const taken = new Set<PlacedNode>();
  const take = (one: PlacedNode, other: PlacedNode) => {
    pairs.set(other, one);
    taken.add(one);
    pairSiblings(one.children, other.children);
  };
  const pairSiblings = (lefts: readonly PlacedNode[], rights: readonly PlacedNode[]) => {
    const free = lefts.filter((each) => !taken.has(each));
    const open = rights.filter((each) => !pairs.has(each));
    const matches = [...byIdentity(free, open)];
    const [matchedLeft, matchedRight] = [new Set(matches.map(([one]) => one)), new Set(matches.map(([, one]) => one))];
    matches.push(
      ...renamedFolders(
        free.filter((each) => !matchedLeft.has(each)),
        open.filter((each) => !matchedRight.has(each)),
      ),
    );
    for (const [one, other] of matches) take(one, other);
  };
  pairSiblings(left, right);
  const lefts = all(left).filter((each) => !taken.has(each));
  const rights = all(right).filter((each) => !pairs.has(each));
  for (const [one, other] of byIdentity(lefts, rights)) if (!taken.has(one) && !pairs.has(other)) take(one, other);
  return pairs;
}

export function all(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

/** The first node with an identity belongs to the first one on the other side, the second to the second. */
function* byIdentity(left: readonly PlacedNode[], right: readonly PlacedNode[]): Generator<[PlacedNode, PlacedNode]> {
  const waiting = new Map<string, PlacedNode[]>();
  for (const one of left) {
    const key = identityOf(one.node);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [one]);
    else list.push(one);
  }
  for (const other of right) {
    const one = waiting.get(identityOf(other.node))?.shift();
    if (one !== undefined) yield [one, other];
  }
}

function renamedFolders(left: readonly PlacedNode[], right: readonly PlacedNode[]): [PlacedNode, PlacedNode][] {
  const found: [PlacedNode, PlacedNode][] = [];
  const open = left.filter(isPlainFolder);
  for (const other of right.filter(isPlainFolder)) {
    const content = new Set(other.children.map(({ node }) => identityOf(node)));
    const at = open.findIndex(({ children }) => children.some(({ node }) => content.has(identityOf(node))));
    const [one] = at < 0 ? [] : open.splice(at, 1);
    if (one !== undefined) found.push([one, other]);
  }
  return found;
}

function isPlainFolder({ node }: PlacedNode): boolean {
  return node.kind === 'folder' && node.type === '' && node.report === '' && node.address === '';
}
