import { AGR_LSD } from '../layouts/agr-lsd.ts';
import { beginRow, keyCheck } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_LSD;
const isNewKey = keyCheck(AGR_LSD);

export const agrLsd: Table = {
  layout: AGR_LSD,
  read(draft, cells, context) {
    if (isNewKey(draft, cells, context)) draft.languageRecord = cells.cell(at.LANGUAGE);
  },
  write(role, rows, target) {
    beginRow(rows, AGR_LSD, role, target);
    rows.set(at.LANGUAGE, role.masterLanguage);
    rows.end();
  },
};
