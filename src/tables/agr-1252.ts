import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_1252 } from '../layouts/agr-1252.ts';
import { beginRow, keyCheck } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_1252;
const isNewKey = keyCheck(AGR_1252);

export const agr1252: Table = {
  layout: AGR_1252,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    const variable = cells.cell(at.VARBL);
    const low = cells.cell(at.LOW);
    const high = cells.cell(at.HIGH);
    if (!variable.startsWith('$')) {
      context.report(diagnose('R2207', { role: draft.name, variable }, context.place(at.VARBL)));
      return;
    }
    if (low === '' && high !== '') {
      context.report(diagnose('R2206', { table: AGR_1252.tag, high }, context.place(at.HIGH)));
      return;
    }
    const name = variable.slice(1);
    let values = draft.orgLevels.get(name);
    if (values === undefined) draft.orgLevels.set(name, (values = []));
    if (low !== '') values.push({ low, high });
  },
  write(role, rows, target) {
    let counter = 0;
    for (const { name, values } of role.orgLevels) {
      for (const value of values.length === 0 ? [{ low: '', high: '' }] : values) {
        beginRow(rows, AGR_1252, role, target);
        rows.setNumber(at.COUNTER, ++counter);
        rows.set(at.VARBL, `$${name}`);
        rows.set(at.LOW, value.low);
        rows.set(at.HIGH, value.high);
        rows.end();
      }
    }
  },
};
