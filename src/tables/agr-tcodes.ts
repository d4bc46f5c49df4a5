import { AGR_TCODES } from '../layouts/agr-tcodes.ts';
import { byCode } from './by-code.ts';
import { beginRow, keyCheck } from './common.ts';
import { menuRow, numberedNodes } from './menu-rows.ts';
import type { Table } from './table.ts';

const { at } = AGR_TCODES;
const isNewKey = keyCheck(AGR_TCODES);

/** The transactions of the menu once more; they follow from its nodes. */
export const agrTcodes: Table = {
  layout: AGR_TCODES,
  read(draft, cells, context) {
    if (isNewKey(draft, cells, context)) draft.menu.transactions.push(menuRow(cells, AGR_TCODES, context.line));
  },
  write(role, rows, target) {
    const transactions = numberedNodes(role.menu).filter(({ node }) => node.type === 'TR');
    const kept = new Set(role.otherRecords.filter(({ tag }) => tag === AGR_TCODES.tag).map(({ row }) => keyOf(row)));
    for (const code of [...new Set(transactions.map(({ node }) => node.report))].sort(byCode)) {
      // a row that says more than the menu travels as it is, and a second one would have the same key
      if (kept.has(`TR${code}`)) continue;
      beginRow(rows, AGR_TCODES, role, target);
      rows.set(at.TYPE, 'TR');
      rows.set(at.TCODE, code);
      rows.set(at.DIRECT, 'X');
      rows.setNumber(at.FOLDER, 0);
      rows.end();
    }
  },
};

/** Type and code of a row that is kept as it is; the type has two characters. */
function keyOf(row: string): string {
  return row.slice(at.TYPE.start, at.TCODE.end).replace(/ +$/, '');
}
