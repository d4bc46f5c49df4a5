import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { RecordKind } from '../../formats/pfcg/record.ts';
import { tagWidth } from '../../formats/pfcg/record.ts';
import { AGR_FLAGS } from '../../layouts/agr-flags.ts';
import { isSoundLine, recordOf } from '../mend/sound-line.ts';
import type { RawLine } from '../../codec/raw-line.ts';
import type { RepairStep } from './step.ts';

interface RoleLines {
  client: string;
  hasFlag: boolean;
  hasChildren: boolean;
  hasAuthorizations: boolean;
}

/** Adds the flag COLL_AGR to roles that lack it, where it can only have one value. */
export const repairCollectionFlag: RepairStep = (lines, { place, report }) => {
  // a flag that seems to be missing may be a line that nobody can read
  if (lines.some(({ text }) => text.startsWith(AGR_FLAGS.tag) && !isSoundLine(text))) return lines;
  const loaded = new Map<string, RawLine>();
  const roles = new Map<string, RoleLines>();
  for (const line of lines) {
    const record = recordOf(line.text);
    if (record?.tag === 'LOADED_AGRS') loaded.set(line.text.slice(tagWidth).trimEnd(), line);
    else if (record !== undefined) note(roles, record, line.text.slice(tagWidth));
  }
  let mended = lines;
  for (const [role, line] of loaded) {
    const found = roles.get(role);
    if (found === undefined || found.hasFlag) continue;
    const { hasChildren, hasAuthorizations, client } = found;
    if (hasChildren && hasAuthorizations) report(diagnose('R2560', { role }, place(line.number)));
    else {
      mended = withFlag(mended, flagRow(client, role, hasChildren), line.end);
      report(diagnose('R2559', { role, composite: hasChildren }, place(line.number)));
    }
  }
  return mended;
};

function note(roles: Map<string, RoleLines>, { tag, layout }: RecordKind, row: string): void {
  const column = layout.at['AGR_NAME'];
  if (column === undefined) return;
  const role = row.slice(column.start, column.end).trimEnd();
  let found = roles.get(role);
  if (found === undefined) {
    found = { client: row.slice(0, 3), hasFlag: false, hasChildren: false, hasAuthorizations: false };
    roles.set(role, found);
  }
  if (tag === 'AGR_AGRS') found.hasChildren = true;
  if (tag === 'AGR_1250') found.hasAuthorizations = true;
  if (tag === AGR_FLAGS.tag && flagOf(row) === 'COLL_AGR') found.hasFlag = true;
}

function flagOf(row: string): string {
  const { start, end } = AGR_FLAGS.at.FLAG_TYPE;
  return row.slice(start, end).trimEnd();
}

function flagRow(client: string, role: string, composite: boolean): string {
  const { FLAG_TYPE, CREATE_DAT, CREATE_TIM, CHANGE_DAT, CHANGE_TIM, FLAG_VALUE } = AGR_FLAGS.at;
  const row = [...' '.repeat(AGR_FLAGS.width)];
  const put = (start: number, text: string) => row.splice(start, text.length, ...text);
  put(0, client);
  put(AGR_FLAGS.at.AGR_NAME.start, role);
  put(FLAG_TYPE.start, 'COLL_AGR');
  for (const { start, end } of [CREATE_DAT, CREATE_TIM, CHANGE_DAT, CHANGE_TIM]) put(start, '0'.repeat(end - start));
  if (composite) put(FLAG_VALUE.start, 'X');
  return row.join('').trimEnd();
}

/** The flags follow these groups in real files (reference, section 1). */
const groupsBefore = new Set([
  'LOADED_AGRS',
  'AGR_DEFINE',
  'AGR_TCODES',
  'AGR_1250',
  'AGR_1251',
  'AGR_1252',
  'AGR_TEXTS',
  'AGR_FLAGS',
]);

/** Puts the row in front of the first flag of its role that comes behind it, or else behind the last row that comes before. */
function withFlag(lines: readonly RawLine[], row: string, end: RawLine['end']): readonly RawLine[] {
  const line: RawLine = { text: AGR_FLAGS.tag.padEnd(tagWidth) + row, end, number: 0 };
  const key = line.text.slice(0, tagWidth + AGR_FLAGS.at.FLAG_TYPE.start);
  const own = lines.findIndex(({ text }) => text.startsWith(key));
  if (own >= 0) return lines.toSpliced(own, 0, line);
  const last = lines.findLastIndex(({ text }) => groupsBefore.has(recordOf(text)?.tag ?? ''));
  return lines.toSpliced(last + 1, 0, line);
}
