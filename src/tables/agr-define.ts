import { AGR_DEFINE } from '../layouts/agr-define.ts';
import { beginRow, keyCheck, setStamp } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_DEFINE;
const isNewKey = keyCheck(AGR_DEFINE);
const noStamp = '000000000000000';

export const agrDefine: Table = {
  layout: AGR_DEFINE,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    draft.definedLine = context.line;
    draft.parent = cells.cell(at.PARENT_AGR);
  },
  write(role, rows, target) {
    beginRow(rows, AGR_DEFINE, role, target);
    rows.set(at.PARENT_AGR, role.parent ?? '');
    setStamp(rows, at, target);
    rows.set(at.CREATE_TMP, noStamp);
    rows.set(at.CHANGE_TMP, noStamp);
    rows.end();
  },
};
