import { AGR_HIER } from '../layouts/agr-hier.ts';
import { otherColumns } from '../model/menu.ts';
import { beginRow, keyCheck } from './common.ts';
import { menuRow, numberedNodes } from './menu-rows.ts';
import type { Table } from './table.ts';

const { at } = AGR_HIER;
const isNewKey = keyCheck(AGR_HIER);

export const agrHier: Table = {
  layout: AGR_HIER,
  read(draft, cells, context) {
    if (isNewKey(draft, cells, context)) draft.menu.nodes.push(menuRow(cells, AGR_HIER, context.line));
  },
  write(role, rows, target) {
    for (const { node, id, parent, level, sortOrder } of numberedNodes(role.menu)) {
      beginRow(rows, AGR_HIER, role, target);
      rows.setNumber(at.OBJECT_ID, id);
      rows.setNumber(at.PARENT_ID, parent);
      if (node.kind === 'folder') rows.set(at.FOLDER, 'X');
      rows.setNumber(at.SORT_ORDER, sortOrder);
      rows.set(at.REPORTTYPE, node.type);
      rows.set(at.REPORT, node.report);
      rows.setNumber(at.MENU_LEVEL, level);
      for (const [name, { usual }] of Object.entries(otherColumns)) {
        rows.set(at[name as keyof typeof otherColumns], node.other?.[name] ?? usual);
      }
      rows.end();
    }
  },
};
