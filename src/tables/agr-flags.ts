import { distance } from 'fastest-levenshtein';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { AGR_FLAGS } from '../layouts/agr-flags.ts';
import type { RoleFlag } from '../model/role.ts';
import { byCode } from './by-code.ts';
import { beginRow, keyCheck, setStamp } from './common.ts';
import type { Table } from './table.ts';

const { at } = AGR_FLAGS;
const isNewKey = keyCheck(AGR_FLAGS);

export const agrFlags: Table = {
  layout: AGR_FLAGS,
  read(draft, cells, context) {
    if (!isNewKey(draft, cells, context)) return;
    const name = cells.cell(at.FLAG_TYPE);
    const value = cells.cell(at.FLAG_VALUE);
    const expected = mistaken(name, value);
    if (expected !== undefined) {
      const data = { table: AGR_FLAGS.tag, field: `FLAG_VALUE of ${name}`, found: value, expected };
      context.report(diagnose('R2101', data, context.place(at.FLAG_VALUE)));
      context.damaged(AGR_FLAGS.tag);
      return;
    }
    if (name === 'COLL_AGR') draft.collection = value;
    else if (name === 'MASTER_LAN') draft.masterLanguage = value;
    else {
      draft.flags.push({ name, value });
      if (distance(name, 'COLL_AGR') <= 2) draft.misspeltCollection = { name, line: context.line };
    }
  },
  write(role, rows, target) {
    const flags: RoleFlag[] = [
      { name: 'COLL_AGR', value: role.kind === 'composite' ? 'X' : '' },
      { name: 'MASTER_LAN', value: role.masterLanguage },
      ...role.flags,
    ];
    for (const { name, value } of flags.sort((left, right) => byCode(left.name, right.name))) {
      beginRow(rows, AGR_FLAGS, role, target);
      rows.set(at.FLAG_TYPE, name);
      setStamp(rows, at, target);
      rows.set(at.FLAG_VALUE, value);
      rows.end();
    }
  },
};

/** What a flag that decides something should hold, when it holds something else. */
function mistaken(name: string, value: string): string | undefined {
  if (name === 'COLL_AGR' && value !== '' && value !== 'X') return 'nothing for a single role, X for a composite one';
  return name === 'MASTER_LAN' && value.length > 1 ? 'a language key of one character' : undefined;
}
