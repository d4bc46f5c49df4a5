import type { MenuNode } from '../../model/menu.ts';
import type { MenuPlace, NodeFacts } from '../change.ts';

/** A node of a menu with its place. */
export interface PlacedNode {
  readonly node: MenuNode;
  readonly place: MenuPlace;
  readonly parent: PlacedNode | undefined;
  readonly children: readonly PlacedNode[];
}

/** Gives every node of a menu its place. */
export function placed(
  nodes: readonly MenuNode[],
  parent?: PlacedNode,
  above: MenuPlace = { at: [], names: [] },
): readonly PlacedNode[] {
  return nodes.map((node, index) => {
    const place = { at: [...above.at, index], names: [...above.names, nameOf(node)] };
    const children: PlacedNode[] = [];
    const self = { node, place, parent, children };
    children.push(...placed(node.children, self, place));
    return self;
  });
}

/** What a person sees of a node: its transaction, or its text, or the address that it leads to. */
export function nameOf({ type, report, address, texts }: NodeFacts): string {
  if (type === 'TR' && report !== '') return report;
  const filled = texts.filter((each) => each.text !== '');
  const text = (filled.find(({ language }) => language === 'E') ?? filled[0])?.text;
  return text ?? (address !== '' ? address : report);
}

/** What makes a node the same one in another version of the menu: where it leads to; a plain folder has its text only. */
export function identityOf(node: NodeFacts): string {
  const { kind, type, report, address } = node;
  const target = [kind, type, report, address].join('\0');
  return type === '' && report === '' && address === '' ? `${target}\0${nameOf(node)}` : target;
}

/** A node without the nodes below it. */
export function factsOf({ children: _children, ...facts }: MenuNode): NodeFacts {
  return facts;
}
