import { distance } from 'fastest-levenshtein';
import { expectationOf } from '../../codec/cell-content.ts';
import type { Column } from '../../codec/layout.ts';
import type { Page } from '../../codec/page.ts';
import { textBetween } from '../../codec/page.ts';
import { findSlip } from '../../codec/slip.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { RecordKind } from './record.ts';
import { recordKinds, tagWidth } from './record.ts';
import { fits } from './tag.ts';

/** What is wrong with a line, and the tags of the records that it may have been. */
export interface Explanation {
  readonly diagnostic: Diagnostic;
  readonly tags: readonly string[];
}

/** A row of a page: where it begins behind its tag, and where its line ends, trailing blanks included. */
export interface RowPlace {
  readonly page: Page;
  readonly from: number;
  readonly end: number;
  readonly file: string;
  readonly line: number;
}

/** Says why a row does not fit its layout: slipped, under another record's tag, cut, or a field with the wrong content. */
export function explainRow(kind: RecordKind, wrong: Column, row: RowPlace): Explanation {
  const slipped = explainSlip(kind, row);
  if (slipped !== undefined) return { diagnostic: slipped, tags: [kind.tag] };
  const others = recordKinds.filter((other) => isNear(other, kind) && fits(other, row.page.units, row.from, row.end));
  const tags = [kind.tag, ...others.map(({ tag }) => tag)];
  const [other] = others;
  if (other !== undefined) {
    const place = { file: row.file, line: row.line, column: 1, endColumn: kind.tag.length + 1 };
    return { diagnostic: diagnose('R2103', { found: kind.tag, tag: other.tag }, place), tags };
  }
  return { diagnostic: explainCut(kind, wrong, row) ?? explainField(kind, wrong, row), tags };
}

/** Most characters that one slip moves; what is longer behind a row is a column of a newer release. */
const widestSlip = 3;

/**
 * Says what explains a sound row that is too long: it slipped a little, so that its last field has left its column, or
 * the next line stands behind it.
 */
export function explainTail(kind: RecordKind, row: RowPlace): Explanation | undefined {
  const end = withoutBlanks(row);
  if (end - row.from - kind.layout.width > widestSlip) return explainJoined(kind, row);
  const slip = findSlip(kind.layout, kind.check, row.page.units, row.from, end);
  // a text may begin with a blank, so a text that moved proves nothing
  const slipped = slip === undefined || slip.from.field.kind === 'text' ? undefined : explainSlip(kind, row);
  return slipped && { diagnostic: slipped, tags: [kind.tag] };
}

/** A tag with all its blanks and a row behind it: the line end in front of it was lost. */
function explainJoined({ tag: table }: RecordKind, { page, from, end, file, line }: RowPlace): Explanation | undefined {
  const joined = joinedLine(textBetween(page, from, end));
  if (joined === undefined) return undefined;
  const column = tagWidth + joined.at + 1;
  const place = { file, line, column, endColumn: column + joined.tag.length };
  return { diagnostic: diagnose('R2111', { table, second: joined.tag }, place), tags: [table, joined.tag] };
}

/** Where in a text another line begins. */
export function joinedLine(text: string): { readonly tag: string; readonly at: number } | undefined {
  for (const { tag } of recordKinds) {
    const at = text.indexOf(tag.padEnd(tagWidth));
    if (at >= 0 && /^[^ ]/.test(text.slice(at + tagWidth))) return { tag, at };
  }
  return undefined;
}

function explainSlip(kind: RecordKind, row: RowPlace): Diagnostic | undefined {
  const slip = findSlip(kind.layout, kind.check, row.page.units, row.from, withoutBlanks(row));
  if (slip === undefined) return undefined;
  return diagnose('R2102', { table: kind.tag, field: slip.from.name, by: slip.by }, placeOf(slip.from, row));
}

function isNear(other: RecordKind, kind: RecordKind): boolean {
  return other !== kind && distance(other.tag, kind.tag) <= 2;
}

function explainCut({ layout, tag: table }: RecordKind, wrong: Column, row: RowPlace): Diagnostic | undefined {
  const length = row.end - row.from;
  const filled = layout.columns.filter(({ field }) => field.kind === 'digits' || field.required === true).at(-1);
  if (filled === undefined || length >= filled.end || wrong.end <= length) return undefined;
  const whole = length + tagWidth;
  const data = { table, field: wrong.name, length: whole, expected: tagWidth + filled.end };
  return diagnose('R2104', data, { file: row.file, line: row.line, column: whole, endColumn: whole + 1 });
}

function explainField({ tag: table }: RecordKind, wrong: Column, row: RowPlace): Diagnostic {
  const found = textBetween(row.page, row.from + wrong.start, Math.min(row.from + wrong.end, row.end));
  const data = { table, field: wrong.name, found, expected: expectationOf(wrong.field) };
  return diagnose('R2101', data, placeOf(wrong, row));
}

function placeOf(column: Column, { file, line, from, end }: RowPlace) {
  const first = tagWidth + column.start + 1;
  return { file, line, column: first, endColumn: Math.max(first + 1, tagWidth + Math.min(column.end, end - from) + 1) };
}

function withoutBlanks({ page, from, end }: RowPlace): number {
  let last = end;
  while (last > from && page.units[last - 1] === 0x20) last--;
  return last;
}
