import type { Column, Layout } from '../../codec/layout.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { tagWidth } from '../../formats/pfcg/record.ts';
import { LOADED_AGRS } from '../../layouts/header.ts';
import { recordOf } from '../mend/sound-line.ts';
import type { RawLine } from '../../codec/raw-line.ts';
import type { RepairStep } from './step.ts';

/** The order of the record groups in real files; where the others stand is not known (reference, section 1). */
const groups = [
  'DATE',
  'RELEASE',
  'LOADED_AGRS',
  'AGR_DEFINE',
  'AGR_TCODES',
  'AGR_1250',
  'AGR_1251',
  'AGR_1252',
  'AGR_TEXTS',
  'AGR_FLAGS',
  'AGR_HIER',
  'AGR_HIERT',
  'AGR_TIME',
  'AGR_LSD',
];

/** Up to this release the rows of a group are sorted by their keys in all real files, later ones are not always. */
const lastSortedRelease = 740;

interface Placed {
  readonly line: RawLine;
  readonly group: number;
  readonly key: string;
}

/** Puts the groups of records, and for old releases their rows, in the order that real files have. */
export const repairOrder: RepairStep = (lines, { report, place, release }) => {
  const sortRows = /^\d{3}$/.test(release) && Number(release) <= lastSortedRelease;
  const roles = roleOrder(lines);
  let [group, key] = [0, ''];
  const placed = lines.map((line): Placed => {
    const record = recordOf(line.text);
    const own = record === undefined ? -1 : groups.indexOf(record.tag);
    // a line whose place is not known stays behind the one that it follows
    if (record !== undefined && own >= 0) {
      group = own;
      key = sortRows ? keyOf(record.layout, line.text, roles) : '';
    }
    return { line, group, key };
  });
  const sorted = placed.toSorted((left, right) => left.group - right.group || compare(left.key, right.key));
  const moved = sorted.filter((each, index) => each !== placed[index]);
  const [first] = moved;
  if (first === undefined) return lines;
  report(diagnose('R2558', { lines: moved.length }, place(first.line.number)));
  return sorted.map(({ line }) => line);
};

/** The roles in the order in which the file names them. */
function roleOrder(lines: readonly RawLine[]): ReadonlyMap<string, number> {
  const names = lines
    .filter(({ text }) => recordOf(text)?.tag === LOADED_AGRS.tag)
    .map(({ text }) => text.slice(tagWidth));
  return new Map(names.map((name, index) => [name, index]));
}

function keyOf(layout: Layout, line: string, roles: ReadonlyMap<string, number>): string {
  const cell = (name: string) => {
    const column: Column | undefined = layout.at[name];
    return column === undefined ? '' : line.slice(tagWidth + column.start, tagWidth + column.end);
  };
  const role = roles.get(cell('AGR_NAME').trimEnd()) ?? roles.size;
  const rest = layout.key.filter((name) => name !== 'AGR_NAME').map(cell);
  return [String(role).padStart(9, '0'), ...rest].join('\0');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
