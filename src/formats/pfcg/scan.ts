import type { Page, Units } from '../../codec/page.ts';
import { endOfLine, textBetween } from '../../codec/page.ts';
import { longestLine } from '../../codec/page-splitter.ts';
import type { Words } from '../../codec/character-runs.ts';
import { isPlainText, wordsOf } from '../../codec/character-runs.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { BlankStamps } from './blank-stamps.ts';
import { DiagnosticLog } from './diagnostic-log.ts';
import { doubtEncoding } from './doubt-encoding.ts';
import type { Explanation, RowPlace } from './explain-row.ts';
import { explainRow, explainTail } from './explain-row.ts';
import { explainTag } from './explain-tag.ts';
import { explainText } from './explain-text.ts';
import type { RecordKind } from './record.ts';
import { recordKindByTag, tagWidth } from './record.ts';
import { hasTag, isEmptyLine, isUnknownRecord, tagText } from './tag.ts';

/** Takes the records of a file one after the other. */
export interface RecordSink {
  /** A sound row: `from` is where it begins in the units of the page (behind the tag), `end` where its line ends. */
  record(kind: RecordKind, page: Page, from: number, end: number, line: number): void;
  /** A sound line with a tag that is not known. */
  unknownRecord(tag: string, page: Page, from: number, end: number, line: number): void;
  /** A line that is damaged and not read; `tags` are the records that it may have been, none when nobody can tell. */
  damaged(tags: readonly string[], line: number): void;
}

const blank = 0x20;

/**
 * Looks at every line of a role file: is its tag known, do its columns hold what they should. Sound rows go to the
 * sink, each damaged line becomes exactly one diagnostic.
 */
export class PfcgScanner {
  lines = 0;
  crlfLines = 0;
  lfLines = 0;
  emptyLines = 0;
  firstEmptyLine = 0;
  readonly #file: string;
  readonly #sink: RecordSink;
  readonly #log = new DiagnosticLog();
  readonly #blankStamps: BlankStamps;
  /** What stands behind the last column in the first such row of each table, and how many rows have something there. */
  readonly #tails = new Map<RecordKind, { readonly tail: string; readonly place: FilePlace; count: number }>();
  #kind: RecordKind | undefined;
  #words: Words | undefined;
  #encoding: 'unknown' | 'sound' | 'doubted' = 'unknown';

  constructor(file: string, sink: RecordSink) {
    this.#file = file;
    this.#sink = sink;
    this.#blankStamps = new BlankStamps(file);
  }

  page(page: Page): void {
    if (this.#encoding === 'unknown') this.#judgeEncoding(page);
    this.#words = wordsOf(page.units);
    const { starts, count } = page;
    for (let index = 0; index < count; index++) {
      const start = starts[index] as number;
      const end = endOfLine(page, index);
      const lineEnd = (starts[index + 1] as number) - end;
      if (lineEnd === 2) this.crlfLines++;
      else if (lineEnd === 1) this.lfLines++;
      if (index === 0 && page.continues) continue;
      this.lines++;
      const line = page.firstLine + index;
      if (end - start < longestLine && !(page.unfinished && index === count - 1)) this.#line(page, start, end, line);
      else {
        this.#log.add(diagnose('R2003', { limit: longestLine }, { file: this.#file, line, column: 1 }));
        this.#sink.damaged([], line);
      }
    }
  }

  /** What is wrong with the lines, in their order as far as there is one. */
  finish(): readonly Diagnostic[] {
    for (const [{ tag: table, layout }, { tail, place, count }] of this.#tails)
      this.#log.add(diagnose('R2106', { table, width: tagWidth + layout.width, tail, count }, place));
    for (const each of this.#blankStamps.finish()) this.#log.add(each);
    return this.#log.all(this.#file);
  }

  #line(page: Page, start: number, end: number, line: number): void {
    const { units } = page;
    const kind = this.#findKind(units, start, end);
    if (kind === undefined && isEmptyLine(units, start, end)) {
      this.emptyLines++;
      if (this.firstEmptyLine === 0) this.firstEmptyLine = line;
      return;
    }
    // a known tag is plain text
    if (!isPlainText(units, this.#words, kind === undefined ? start : start + kind.tag.length, end)) {
      const problem = explainText(page, start, end, this.#file, line);
      if (problem !== undefined) {
        const tags = kind === undefined ? [] : [kind.tag];
        this.#damaged(page, start, end, line, () => ({ diagnostic: problem, tags }));
        return;
      }
    }
    if (kind === undefined) {
      this.#withoutKnownTag(page, start, end, line);
      return;
    }
    const from = start + tagWidth;
    const wrong = kind.check(units, from, end, this.#words);
    if (wrong === undefined) {
      if (kind.stamps.length > 0) this.#blankStamps.seeDates();
    } else if (!this.#blankStamps.accepts(kind, page, from, end, line)) {
      this.#damaged(page, start, end, line, (row) => explainRow(kind, wrong, row));
      return;
    }
    if (end - from > kind.layout.width && !this.#tail(kind, page, from, end, line)) return;
    this.#sink.record(kind, page, from, end, line);
  }

  #findKind(units: Units, start: number, end: number): RecordKind | undefined {
    const last = this.#kind;
    if (last !== undefined && hasTag(units, this.#words, start, end, last.tagBytes)) return last;
    const kind = recordKindByTag.get(tagText(units, start, end));
    if (kind === undefined || !hasTag(units, this.#words, start, end, kind.tagBytes)) return undefined;
    this.#kind = kind;
    return kind;
  }

  #withoutKnownTag(page: Page, start: number, end: number, line: number): void {
    if (isUnknownRecord(page, start, end)) {
      this.#sink.unknownRecord(tagText(page.units, start, end), page, start + tagWidth, end, line);
    } else {
      this.#damaged(page, start, end, line, () => explainTag(page, start, end, this.#file, line));
    }
  }

  /** Whether a row that is longer than its layout is sound all the same. */
  #tail(kind: RecordKind, page: Page, from: number, end: number, line: number): boolean {
    let at = from + kind.layout.width;
    while (at < end && page.units[at] === blank) at++;
    if (at === end) return true;
    const explained = explainTail(kind, { page, from, end, file: this.#file, line });
    if (explained !== undefined) {
      this.#damaged(page, from - tagWidth, end, line, () => explained);
      return false;
    }
    const first = this.#tails.get(kind);
    if (first === undefined) {
      const [column, endColumn] = [at - from + tagWidth + 1, end - from + tagWidth + 1];
      const tail = textBetween(page, at, Math.min(end, at + 60));
      this.#tails.set(kind, { tail, place: { file: this.#file, line, column, endColumn }, count: 1 });
    } else first.count++;
    return true;
  }

  #judgeEncoding(page: Page): void {
    const judged = doubtEncoding(page, this.#file);
    this.#encoding = typeof judged === 'string' ? judged : 'doubted';
    if (typeof judged !== 'string') this.#log.add(judged);
  }

  #damaged(page: Page, start: number, end: number, line: number, explain: (row: RowPlace) => Explanation): void {
    // read in the wrong encoding, a line with characters beyond ASCII is damaged by that
    if (this.#encoding === 'doubted' && !isPlainText(page.units, undefined, start, end)) this.#sink.damaged([], line);
    else if (this.#log.isFull) {
      this.#log.hideError();
      this.#sink.damaged([], line);
    } else {
      const { diagnostic, tags } = explain({ page, from: start + tagWidth, end, file: this.#file, line });
      this.#log.add(diagnostic);
      this.#sink.damaged(tags, line);
    }
  }
}
