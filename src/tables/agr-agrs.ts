import { AGR_AGRS } from '../layouts/agr-agrs.ts';
import { beginRow, keyCheck } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_AGRS;
const isNewKey = keyCheck(AGR_AGRS);

export const agrAgrs: Table = {
  layout: AGR_AGRS,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    // an assignment that is not active is none, so the model has no place for it
    if (cells.isEmpty(at.ATTRIBUTES)) draft.children.push(cells.cell(at.CHILD_AGR));
    else draft.others.push({ tag: AGR_AGRS.tag, row: cells.row() });
  },
  write(role, rows, target) {
    for (const child of role.children) {
      beginRow(rows, AGR_AGRS, role, target);
      rows.set(at.CHILD_AGR, child);
      rows.end();
    }
  },
};
