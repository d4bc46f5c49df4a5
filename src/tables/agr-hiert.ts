import { AGR_HIERT } from '../layouts/agr-hiert.ts';
import { byCode } from './by-code.ts';
import { beginRow, keyCheck } from './common.ts';
import { menuRow, numberedNodes } from './menu-rows.ts';
import type { Table } from './table.ts';

const { at } = AGR_HIERT;
const isNewKey = keyCheck(AGR_HIERT);

export const agrHiert: Table = {
  layout: AGR_HIERT,
  read(draft, cells, context) {
    if (isNewKey(draft, cells, context)) draft.menu.texts.push(menuRow(cells, AGR_HIERT, context.line));
  },
  write(role, rows, target) {
    const texts = numberedNodes(role.menu).flatMap(({ node, id }) => node.texts.map((each) => ({ ...each, id })));
    texts.sort((left, right) => byCode(left.language, right.language) || left.id - right.id);
    for (const { language, id, text, description = '' } of texts) {
      beginRow(rows, AGR_HIERT, role, target, description.length);
      rows.set(at.SPRAS, language);
      rows.setNumber(at.OBJECT_ID, id);
      rows.set(at.TEXT, text);
      rows.setTail(description);
      rows.end();
    }
  },
};
