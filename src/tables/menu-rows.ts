import type { CellReader } from '../codec/cell-reader.ts';
import type { Layout } from '../codec/layout.ts';
import type { MenuNode } from '../model/menu.ts';
import type { MenuRow } from './role-draft.ts';

/** A node of a menu with the numbers it gets in a file. */
export interface NumberedNode {
  readonly node: MenuNode;
  readonly id: number;
  readonly parent: number;
  readonly level: number;
  readonly sortOrder: number;
}

/** The root is never stored; the nodes begin at 2 (reference, section 4). */
const rootId = 1;

/** Numbers the nodes of a menu: from 2 on, a node before its children, sort order by tens under each parent. */
export function numberedNodes(menu: readonly MenuNode[]): readonly NumberedNode[] {
  const numbered: NumberedNode[] = [];
  // a stack of our own: the menu may be deeper than calls can be nested
  const waiting: { readonly nodes: readonly MenuNode[]; readonly parent: number; next: number }[] = [
    { nodes: menu, parent: rootId, next: 0 },
  ];
  for (let siblings = waiting.at(-1); siblings !== undefined; siblings = waiting.at(-1)) {
    const node = siblings.nodes[siblings.next++];
    if (node === undefined) {
      waiting.pop();
      continue;
    }
    const id = rootId + 1 + numbered.length;
    numbered.push({ node, id, parent: siblings.parent, level: waiting.length, sortOrder: siblings.next * 10 });
    waiting.push({ nodes: node.children, parent: id, next: 0 });
  }
  return numbered;
}

/** All cells of a menu row; they are few, and the tree needs them together. */
export function menuRow(cells: CellReader, layout: Layout, line: number): MenuRow {
  const all = layout.columns.map((column): [string, string] => [column.name, cells.cell(column)]);
  return { line, cells: Object.fromEntries(all), tail: cells.tail(layout.width).replace(/ +$/, ''), row: cells.row() };
}
