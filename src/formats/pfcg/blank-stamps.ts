import { isBlank } from '../../codec/character-runs.ts';
import type { Column } from '../../codec/layout.ts';
import type { Page, Units } from '../../codec/page.ts';
import { endOfLine } from '../../codec/page.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { RecordKind } from './record.ts';
import { recordKindByTag, tagWidth } from './record.ts';
import { tagText } from './tag.ts';

const zero = 0x30;

/**
 * Takes rows without dates and times for sound where the whole file has none: who publishes a role may blank out who
 * made it and when, and the importer sets both itself (reference, section 6). Among rows that have them, a row without
 * is a line that was cut.
 */
export class BlankStamps {
  readonly #file: string;
  /** A row with dates was seen. */
  #hasDates = false;
  /** The page that was looked through last. */
  #page: Page | undefined;
  #first: FilePlace | undefined;
  readonly #counts = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes note of a sound row of a record with dates. */
  seeDates(): void {
    this.#hasDates = true;
  }

  /** Whether a row that does not fit its layout is sound but for its dates and times, which the others lack as well. */
  accepts(kind: RecordKind, page: Page, from: number, end: number, line: number): boolean {
    if (kind.stamps.length === 0 || !areBlank(kind.stamps, page.units, from, end)) return false;
    const row = withZeros(kind, page.units, from, end);
    if (kind.check(row, 0, row.length) !== undefined || this.#othersHaveDates(page)) return false;
    this.#first ??= { file: this.#file, line, column: 1, endColumn: kind.tag.length + 1 };
    this.#counts.set(kind.tag, (this.#counts.get(kind.tag) ?? 0) + 1);
    return true;
  }

  finish(): readonly Diagnostic[] {
    if (this.#first === undefined) return [];
    const count = [...this.#counts.values()].reduce((sum, each) => sum + each, 0);
    return [diagnose('R2112', { tables: [...this.#counts.keys()], count }, this.#first)];
  }

  #othersHaveDates(page: Page): boolean {
    if (!this.#hasDates && this.#page !== page) {
      this.#page = page;
      this.#hasDates = hasDates(page);
    }
    return this.#hasDates;
  }
}

function hasDates(page: Page): boolean {
  const { units, starts, count } = page;
  for (let index = 0; index < count; index++) {
    const [start, end] = [starts[index] as number, endOfLine(page, index)];
    const kind = recordKindByTag.get(tagText(units, start, end));
    if (kind !== undefined && kind.stamps.length > 0 && !areBlank(kind.stamps, units, start + tagWidth, end)) {
      return true;
    }
  }
  return false;
}

function areBlank(stamps: readonly Column[], units: Units, from: number, end: number): boolean {
  return stamps.every(({ start, end: stop }) =>
    isBlank(units, undefined, Math.min(from + start, end), Math.min(from + stop, end)),
  );
}

/** The row as it would be with zeros for its dates and times. */
function withZeros({ layout, stamps }: RecordKind, units: Units, from: number, end: number): Uint16Array {
  const row = new Uint16Array(Math.max(layout.width, end - from)).fill(0x20);
  row.set(units.subarray(from, end));
  for (const { start, end: stop } of stamps) row.fill(zero, start, stop);
  return row;
}
