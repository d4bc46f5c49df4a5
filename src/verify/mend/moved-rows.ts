import type { Column } from '../../codec/layout.ts';
import type { RecordKind } from '../../formats/pfcg/record.ts';
import { isSoundRow } from './sound-line.ts';

/** A row whose columns were moved back, and what the damage was. */
export interface MendedRow {
  readonly row: string;
  /** Where blanks have to go or are missing, counted from 0 in the damaged row. */
  readonly at: number;
  /** The first column that had slipped. */
  readonly from: Column;
  /** How many columns too far right (positive) or left (negative) it stood. */
  readonly by: number;
}

/** No more columns than a hand slips by. */
const widest = 3;

/**
 * All rows that fit the layout of a record after blanks were taken out, or put in, at one place: as few as possible.
 * Rows that come out the same are one.
 *
 * @param row what stands behind the tag; trailing blanks left out
 */
export function movedRows(record: RecordKind, row: string): readonly MendedRow[] {
  const { columns } = record.layout;
  for (let by = 1; by <= widest; by++) {
    const found = new Map<string, MendedRow>();
    /** `place`: where the text behind the blanks stands when it is put right. */
    const add = (text: string, at: number, place: number, moved: number) => {
      if (found.has(text) || !isSoundRow(record, text)) return;
      const from = columns.find(({ end }) => end > place) ?? columns.at(-1);
      if (from !== undefined) found.set(text, { row: text, at, from, by: moved });
    };
    for (const [start, end] of blankRuns(row)) {
      // the blank value is quote, blank, quote: nothing else stands between two quotes
      if (end - start >= by && !isBlankValue(row, start, end)) add(cut(row, start, by), end - by, end - by, by);
      add(cut(row, start, -by), end, end + by, -by);
    }
    for (const { start } of columns)
      if (isWithinText(row, start - by)) add(cut(row, start - by, -by), start - by, start, -by);
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

function blankRuns(row: string): readonly (readonly [start: number, end: number])[] {
  return [...row.matchAll(/ +/g)].map(({ index, 0: run }) => [index, index + run.length]);
}

function isBlankValue(row: string, start: number, end: number): boolean {
  return end - start === 1 && row[start - 1] === "'" && row[end] === "'";
}

/** Between two characters of a text: a blank that filled its column up may have stood there, and nothing shows it. */
function isWithinText(row: string, at: number): boolean {
  return at > 0 && at < row.length && row[at - 1] !== ' ' && row[at] !== ' ';
}

/** Takes so many characters out, or puts so many blanks in when the number is negative. */
function cut(row: string, at: number, count: number): string {
  return count > 0 ? row.slice(0, at) + row.slice(at + count) : row.slice(0, at) + ' '.repeat(-count) + row.slice(at);
}
