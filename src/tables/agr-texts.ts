import { AGR_TEXTS } from '../layouts/agr-texts.ts';
import { beginRow, keyCheck } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_TEXTS;
const isNewKey = keyCheck(AGR_TEXTS);

export const agrTexts: Table = {
  layout: AGR_TEXTS,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    const language = cells.cell(at.SPRAS);
    let entry = draft.texts.get(language);
    if (entry === undefined) draft.texts.set(language, (entry = { short: '', long: [] }));
    const number = Number(cells.cell(at.LINE));
    const text = cells.cell(at.TEXT);
    if (number === 0) entry.short = text;
    else entry.long.push({ line: number, text });
  },
  write(role, rows, target) {
    for (const { language, short, long } of role.texts) {
      [short, ...long].forEach((line, number) => {
        beginRow(rows, AGR_TEXTS, role, target);
        rows.set(at.SPRAS, language);
        rows.setNumber(at.LINE, number);
        rows.set(at.TEXT, line);
        rows.end();
      });
    }
  },
};
