import type { RecordKind } from '../../formats/pfcg/record.ts';
import { recordKindByTag, recordKinds, tagWidth } from '../../formats/pfcg/record.ts';
import type { KnownNames } from '../known-names.ts';
import type { MendedRow } from './moved-rows.ts';
import { movedRows } from './moved-rows.ts';
import { isSoundLine, isSoundRow } from './sound-line.ts';

/** What may have been a damaged line before it was damaged. */
export type Mending =
  | { readonly kind: 'one'; readonly record: RecordKind; readonly line: string; readonly moved?: MendedRow }
  | { readonly kind: 'several'; readonly record: RecordKind; readonly lines: readonly string[] }
  | { readonly kind: 'none' };

const none: Mending = { kind: 'none' };

/**
 * Puts the columns of a damaged line back where they were, when there is one right answer: only blanks were added or
 * lost at one place, and of all rows that fit then one has the names that the other rows of the file have; of several such
 * rows the one whose cells do not begin with a blank, as no cell of a real file does.
 */
export function mendLine(text: string, names: KnownNames): Mending {
  const line = unquoted(text.trimEnd());
  const tagged = tagOf(line);
  if (tagged === undefined) return none;
  const { record, row } = tagged;
  if (line !== text.trimEnd() && isSoundLine(line)) return { kind: 'one', record, line };
  const whole = (row: string) => record.tag.padEnd(tagWidth) + row;
  if (row !== undefined) return isSoundRow(record, row) ? { kind: 'one', record, line: whole(row) } : none;
  const rows = movedRows(record, line.slice(tagWidth));
  const familiar = leastOf(rows, ({ row: each }) => names.strangersIn(record.layout, each));
  const best = leastOf(familiar, ({ row: each }) => indentedCells(record, each));
  const [only, ...others] = best;
  if (only === undefined) return none;
  if (others.length > 0) return { kind: 'several', record, lines: best.map(({ row: each }) => whole(each)) };
  return { kind: 'one', record, line: whole(only.row), moved: only };
}

/** Those for which a number is the smallest. */
function leastOf<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  const numbers = items.map(numberOf);
  const least = Math.min(...numbers);
  return items.filter((_, index) => numbers[index] === least);
}

/** How many cells begin with a blank and hold something. */
function indentedCells({ layout }: RecordKind, row: string): number {
  return layout.columns.filter(({ start, end }) => /^ +[^ ]/.test(row.slice(start, end))).length;
}

/** A line without the quotes that spreadsheets put around it, with the quotes within it doubled. */
function unquoted(line: string): string {
  const [, inner] = /^"(.+)"$/.exec(line) ?? [];
  return inner === undefined ? line : inner.replaceAll('""', '"');
}

/** The record of a line, and its row when the tag and the blanks behind it were what was damaged. */
function tagOf(line: string): { readonly record: RecordKind; readonly row?: string } | undefined {
  const [, word = ''] = /^ *(\S*)/.exec(line) ?? [];
  const record = recordKindByTag.get(word.toUpperCase()) ?? beheaded(word);
  if (record === undefined) return undefined;
  const isTagSound = line.startsWith(record.tag) && /^ *$/.test(line.slice(record.tag.length, tagWidth));
  if (isTagSound) return { record };
  // no row begins with a blank: so everything behind the tag is the row
  const row = line.slice(line.indexOf(word) + word.length).trimStart();
  return { record, row };
}

/** A tag that has lost its first letters, when it can only be one. */
function beheaded(word: string): RecordKind | undefined {
  if (word.length < 4) return undefined;
  const possible = recordKinds.filter(({ tag }) => tag.endsWith(word) && tag.length - word.length <= 3);
  return possible.length === 1 ? possible[0] : undefined;
}
