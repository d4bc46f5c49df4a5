import type { CellReader } from '../codec/cell-reader.ts';
import type { Column, Layout } from '../codec/layout.ts';
import type { RowWriter } from '../codec/row-writer.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Role } from '../model/role.ts';
import type { RoleDraft } from './role-draft.ts';
import type { ReadContext, WriteTarget } from './table.ts';

/** Begins a row of a role; `behind` characters may follow behind its last column. */
export function beginRow(
  rows: RowWriter,
  layout: Layout<'MANDT' | 'AGR_NAME'>,
  role: Role,
  target: WriteTarget,
  behind = 0,
): void {
  rows.begin(layout, behind);
  rows.set(layout.at.MANDT, target.client);
  rows.set(layout.at.AGR_NAME, role.name);
}

/** The columns that say who and when; all or some of them, as the table has them. */
export type StampColumns = 'CREATE_USR' | 'CREATE_DAT' | 'CREATE_TIM' | 'CHANGE_USR' | 'CHANGE_DAT' | 'CHANGE_TIM';

const noStamp = { user: '', date: '00000000', time: '000000' };

/** Fills who and when: zeros and blanks without a stamp. */
export function setStamp(rows: RowWriter, at: Readonly<Record<StampColumns, Column>>, target: WriteTarget): void {
  const { user, date, time } = target.stamp ?? noStamp;
  rows.set(at.CREATE_USR, user);
  rows.set(at.CREATE_DAT, date);
  rows.set(at.CREATE_TIM, time);
  rows.set(at.CHANGE_USR, user);
  rows.set(at.CHANGE_DAT, date);
  rows.set(at.CHANGE_TIM, time);
}

/** Whether the row that a reader stands on has a key of its own. */
export type KeyCheck = (draft: RoleDraft, cells: CellReader, context: ReadContext) => boolean;

/**
 * Makes the check of a table's keys: a row whose key another row had before is reported, with both lines, and must
 * not be read.
 */
export function keyCheck(layout: Layout): KeyCheck {
  const columns = layout.key.filter((name) => name !== 'AGR_NAME').map((name) => layout.at[name] as Column);
  const [single, ...rest] = columns;
  const language = columns.find(({ name }) => name === 'SPRAS');
  const isNumber = single?.field.kind === 'digits' && rest.length === 0;
  return (draft, cells, context) => {
    const key = isNumber ? cells.number(single) : columns.map((column) => cells.cell(column)).join('\0');
    const line = draft.watch(layout.tag, key, context.line);
    if (line === undefined) return true;
    if (language !== undefined && cells.cell(language) === '#') {
      // the key stands for more than one language: both rows are as they were downloaded
      if (!draft.lostLanguages.has(layout.tag))
        context.report(diagnose('R2213', { table: layout.tag }, context.place(language)));
      draft.lostLanguages.add(layout.tag);
      return false;
    }
    const shown = [draft.name, ...columns.map((column) => cells.cell(column))].join(' ');
    const first = { file: context.place().file, line, note: 'the first row with this key' };
    context.report(diagnose('R2204', { table: layout.tag, key: shown, line }, context.place(single), first));
    context.damaged(layout.tag);
    return false;
  };
}
