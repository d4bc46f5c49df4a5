import { distance } from 'fastest-levenshtein';
import type { Words } from '../../codec/character-runs.ts';
import { isBlank } from '../../codec/character-runs.ts';
import type { Page, Units } from '../../codec/page.ts';
import type { RecordKind } from './record.ts';
import { recordKindByTag, recordKinds, tagWidth } from './record.ts';

const blank = 0x20;

/** Whether a line begins with this tag and nothing else in the columns of the tag. */
export function hasTag(units: Units, words: Words | undefined, start: number, end: number, tag: Uint8Array): boolean {
  const stop = start + tag.length;
  if (end < stop) return false;
  for (let index = 0; index < tag.length; index++) if (units[start + index] !== tag[index]) return false;
  return isBlank(units, words, stop, Math.min(start + tagWidth, end));
}

/** The tag of a line: what stands in the columns of the tag, up to the first blank. */
export function tagText(units: Units, start: number, end: number): string {
  let at = start;
  const stop = Math.min(end, start + tagWidth);
  while (at < stop && units[at] !== blank) at++;
  return String.fromCharCode(...units.subarray(start, at));
}

/** Blank, tab, form feed, and the end of file that `copy a+b` of Windows leaves behind. */
const fillers: ReadonlySet<number | undefined> = new Set([blank, 0x09, 0x0c, 0x1a]);

/** Whether nothing that could be seen stands in a line. */
export function isEmptyLine(units: Units, start: number, end: number): boolean {
  let at = start;
  while (at < end && fillers.has(units[at])) at++;
  return at === end;
}

/** Tables of roles in SAP's dictionary whose layout is not known; their tags are no misspellings of others. */
const tablesWithoutLayout: ReadonlySet<string> = new Set(['AGR_1253', 'AGR_MINIT', 'AGR_USERS']);

/**
 * Whether a line is a record that rolewright does not know, and not a damaged one: a tag that could be a table's name,
 * alone in its columns, with a row behind it. A line that ends within a known tag was cut; a tag that is a letter away
 * from a known one, before a row that fits it, was hit by a slip of the finger.
 */
export function isUnknownRecord(page: Page, start: number, end: number): boolean {
  const { units } = page;
  const tag = tagText(units, start, end);
  if (recordKindByTag.has(tag) || !/^(?:\/[A-Z0-9_]+\/|[A-Z])[A-Z0-9_/]{2,29}$/.test(tag)) return false;
  if (!isBlank(units, undefined, start + tag.length, Math.min(end, start + tagWidth))) return false;
  if (tablesWithoutLayout.has(tag)) return true;
  if (end - start <= tagWidth) return !recordKinds.some((kind) => kind.tag.startsWith(tag));
  return !recordKinds.some((kind) => fits(kind, units, start + tagWidth, end) && isSlipOf(kind.tag, tag));
}

/** Whether a row is sound by the layout of a record. */
export function fits(kind: RecordKind, units: Units, from: number, end: number): boolean {
  let last = end;
  while (last > from && units[last - 1] === blank) last--;
  return last - from <= kind.layout.width && kind.check(units, from, end) === undefined;
}

/** One letter wrong, missing or swapped with the next; a letter more at the end makes another table's name. */
function isSlipOf(known: string, tag: string): boolean {
  if (tag.startsWith(known) || Math.abs(tag.length - known.length) > 1) return false;
  return distance(known, tag) === 1 || (isSwapped(known, tag) && distance(known, tag) === 2);
}

function isSwapped(known: string, tag: string): boolean {
  return [...known].sort().join('') === [...tag].sort().join('');
}

/** The records whose tag may have been this text before it was damaged; none when it is too short to tell. */
export function possibleRecords(text: string): readonly RecordKind[] {
  const upper = text.toUpperCase();
  const exact = recordKindByTag.get(upper);
  if (exact !== undefined) return [exact];
  if (upper.length < 3 || upper.length > tagWidth) return [];
  return recordKinds.filter(({ tag }) => isPartOf(tag, upper) || distance(tag, upper) <= (tag.length > 6 ? 2 : 1));
}

/** Those of possible records that explain the damage best: a tag that was cut, or the fewest wrong letters. */
export function likeliestRecords(text: string, possible: readonly RecordKind[]): readonly RecordKind[] {
  const upper = text.toUpperCase();
  const cut = possible.filter(({ tag }) => isPartOf(tag, upper));
  if (cut.length > 0) return cut;
  const nearest = Math.min(...possible.map(({ tag }) => distance(tag, upper)));
  return possible.filter(({ tag }) => distance(tag, upper) === nearest);
}

/** A tag that lost its end or its beginning, or that ran together with what follows it. */
function isPartOf(tag: string, text: string): boolean {
  return tag.startsWith(text) || text.startsWith(tag) || (text.length >= 4 && tag.endsWith(text));
}
