import { AGR_BUFFI } from '../layouts/agr-buffi.ts';
import { beginRow, keyCheck } from './common.ts';
import { menuRow, numberedNodes } from './menu-rows.ts';
import type { Table } from './table.ts';

const { at } = AGR_BUFFI;
const isNewKey = keyCheck(AGR_BUFFI);

export const agrBuffi: Table = {
  layout: AGR_BUFFI,
  read(draft, cells, context) {
    if (isNewKey(draft, cells, context)) draft.menu.addresses.push(menuRow(cells, AGR_BUFFI, context.line));
  },
  write(role, rows, target) {
    for (const { node, id } of numberedNodes(role.menu)) {
      if (node.address === '' && node.linkType === '') continue;
      beginRow(rows, AGR_BUFFI, role, target);
      rows.setNumber(at.OBJECT_ID, id);
      rows.set(at.LINK_TYPE, node.linkType);
      rows.set(at.URL, node.address);
      rows.end();
    }
  },
};
