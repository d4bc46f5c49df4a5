import { AGR_APPL_VARS } from '../layouts/agr-appl-vars.ts';
import { beginRow } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_APPL_VARS;

/** Never seen in a file: a row with more than the documented columns travels as it is. */
export const agrApplVars: Table = {
  layout: AGR_APPL_VARS,
  read(draft, cells) {
    if (cells.tail(AGR_APPL_VARS.width).trim() !== '') draft.others.push({ tag: AGR_APPL_VARS.tag, row: cells.row() });
    else {
      draft.applicationVariants.push({
        type: cells.cell(at.TYPE),
        key: cells.cell(at.NAME),
        active: cells.cell(at.ACTIVE) === 'X',
      });
    }
  },
  write(role, rows, target) {
    for (const { type, key, active } of role.applicationVariants ?? []) {
      beginRow(rows, AGR_APPL_VARS, role, target);
      rows.set(at.TYPE, type);
      rows.set(at.NAME, key);
      if (active) rows.set(at.ACTIVE, 'X');
      rows.end();
    }
  },
};
