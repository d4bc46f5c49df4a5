import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_HIER } from '../layouts/agr-hier.ts';
import type { MenuNode, MenuText } from '../model/menu.ts';
import { otherColumns } from '../model/menu.ts';
import { byCode } from './by-code.ts';
import type { FinishContext } from './finish-context.ts';
import { checkService } from './menu-services.ts';
import type { MenuDraft, MenuRow, RoleDraft } from './role-draft.ts';

const { at: hier } = AGR_HIER;
const rootId = '00000001';

/** MENU_LEVEL has two digits. */
const deepestLevel = 99;

/** Makes the tree of the menu from its rows; rows that fit nowhere are reported. */
export function menuTree(draft: RoleDraft, context: FinishContext): readonly MenuNode[] {
  // the importer drops rows with the number of the root (reference, section 6)
  const nodes = draft.menu.nodes.filter(({ cells }) => cells.OBJECT_ID !== rootId);
  const ids = new Set(nodes.map(({ cells }) => cells.OBJECT_ID));
  // whatever else hangs on a node that is not there, its line is missing once
  const missing = new Set<string>();
  const children = new Map<string, MenuRow[]>();
  for (const node of nodes) {
    const parent = node.cells.PARENT_ID ?? '';
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
    if (parent === rootId || ids.has(parent) || missing.has(parent) || context.isDamaged('AGR_HIER')) continue;
    missing.add(parent);
    const data = { role: draft.name, node: node.cells.OBJECT_ID ?? '', parent };
    context.report(diagnose('R2301', data, context.place(node.line, hier.PARENT_ID)));
  }
  const texts = textsById(draft, ids, missing, context);
  const addresses = addressesById(draft, ids, missing, context);
  const reached = new Set<string>();
  const build = (parent: string, level: number): readonly MenuNode[] =>
    (children.get(parent) ?? []).sort(bySortOrder).map(({ cells, line }) => {
      const id = cells.OBJECT_ID ?? '';
      reached.add(id);
      const tooDeep = level === deepestLevel && children.has(id);
      if (tooDeep) context.report(diagnose('R2304', { role: draft.name, node: id }, context.place(line)));
      const other = unusualColumns(cells);
      const address = addresses.get(id);
      const node: MenuNode = {
        kind: cells.FOLDER === 'X' ? 'folder' : 'entry',
        type: cells.REPORTTYPE ?? '',
        report: cells.REPORT ?? '',
        address: address?.cells.URL ?? '',
        linkType: address?.cells.LINK_TYPE ?? '',
        texts: texts.get(id) ?? [],
        children: tooDeep ? [] : build(id, level + 1),
        ...(other === undefined ? {} : { other }),
      };
      if (address !== undefined) checkService(draft.name, node, address.line, context);
      return node;
    });
  const tree = build(rootId, 1);
  reportCircles(draft, nodes, ids, reached, context);
  return tree;
}

function bySortOrder(left: MenuRow, right: MenuRow): number {
  return (
    byCode(left.cells.SORT_ORDER ?? '', right.cells.SORT_ORDER ?? '') ||
    byCode(left.cells.OBJECT_ID ?? '', right.cells.OBJECT_ID ?? '')
  );
}

function unusualColumns(cells: MenuRow['cells']): Record<string, string> | undefined {
  const other = Object.entries(otherColumns).filter(([name, { usual }]) => cells[name] !== usual);
  return other.length === 0 ? undefined : Object.fromEntries(other.map(([name]) => [name, cells[name] ?? '']));
}

function textsById(
  draft: RoleDraft,
  ids: ReadonlySet<string | undefined>,
  missing: Set<string>,
  context: FinishContext,
): Map<string, MenuText[]> {
  const texts = new Map<string, MenuText[]>();
  for (const row of ofNodes('texts', 'AGR_HIERT', draft, ids, missing, context)) {
    const id = row.cells.OBJECT_ID ?? '';
    const text = { language: row.cells.SPRAS ?? '', text: row.cells.TEXT ?? '' };
    const list = texts.get(id) ?? [];
    list.push(row.tail === '' ? text : { ...text, description: row.tail });
    texts.set(id, list);
  }
  for (const list of texts.values()) list.sort((left, right) => byCode(left.language, right.language));
  return texts;
}

function addressesById(
  draft: RoleDraft,
  ids: ReadonlySet<string | undefined>,
  missing: Set<string>,
  context: FinishContext,
): Map<string, MenuRow> {
  const rows = ofNodes('addresses', 'AGR_BUFFI', draft, ids, missing, context);
  return new Map(rows.map((row) => [row.cells.OBJECT_ID ?? '', row]));
}

function ofNodes(
  rows: keyof MenuDraft,
  table: string,
  draft: RoleDraft,
  ids: ReadonlySet<string | undefined>,
  missing: Set<string>,
  context: FinishContext,
): MenuRow[] {
  return draft.menu[rows].filter((row) => {
    const node = row.cells.OBJECT_ID ?? '';
    if (ids.has(node)) return true;
    if (node !== rootId && !missing.has(node) && !context.isDamaged('AGR_HIER')) {
      missing.add(node);
      context.report(diagnose('R2303', { role: draft.name, table, node }, context.place(row.line)));
    }
    return false;
  });
}

function reportCircles(
  draft: RoleDraft,
  nodes: readonly MenuRow[],
  ids: ReadonlySet<string | undefined>,
  reached: ReadonlySet<string>,
  context: FinishContext,
): void {
  const parents = new Map(nodes.map(({ cells }) => [cells.OBJECT_ID ?? '', cells.PARENT_ID ?? '']));
  const judged = new Set(reached);
  for (const { cells, line } of nodes) {
    const id = cells.OBJECT_ID ?? '';
    const path = new Set<string>();
    let at = id;
    for (; ids.has(at) && !judged.has(at) && !path.has(at); at = parents.get(at) ?? '') path.add(at);
    for (const each of path) judged.add(each);
    if (path.has(at))
      context.report(diagnose('R2302', { role: draft.name, node: at }, context.place(line, hier.PARENT_ID)));
  }
}
