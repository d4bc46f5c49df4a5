import { AGR_TIME } from '../layouts/agr-time.ts';
import { beginRow, keyCheck, setStamp } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_TIME;
const isNewKey = keyCheck(AGR_TIME);
const noStamp = '000000000000000';

/** When menu and profile were changed. The importer ignores it, so a role says nothing about it. */
export const agrTime: Table = {
  layout: AGR_TIME,
  read(draft, cells, context) {
    isNewKey(draft, cells, context);
  },
  write(role, rows, target) {
    for (const type of role.menu.length > 0 ? ['MENU', 'PROFILE'] : ['PROFILE']) {
      beginRow(rows, AGR_TIME, role, target);
      rows.set(at.TYPE, type);
      setStamp(rows, at, target);
      rows.set(at.CREATE_TMP, noStamp);
      rows.set(at.CHANGE_TMP, noStamp);
      rows.end();
    }
  },
};
