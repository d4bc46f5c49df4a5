import { expectationOf, mayHold } from './cell-content.ts';
import type { Encoding } from './encoding.ts';
import type { Column, Layout } from './layout.ts';
import type { PageMemory } from './page-memory.ts';

export type LineEnd = 'crlf' | 'lf';

/** A cell that could not be written as it is; the file must not be used. */
export interface CellProblem {
  readonly kind: 'too long' | 'not in encoding' | 'control character' | 'not allowed';
  readonly tag: string;
  readonly field: string;
  readonly text: string;
  /** Index of the character that has no place. */
  readonly index: number;
  /** What the field should hold instead. */
  readonly expected: string;
}

/** So many problems are kept: they are shown to a person. */
const mostProblems = 1000;

/** Pages grow: most roles are small, and a family has thousands of them. */
const smallestPage = 1 << 15;
const largestPage = 1 << 20;
/** Rows as they were written, to be written again with another text in one column. */
export interface RowBlock {
  readonly units: Uint8Array | Uint16Array;
  /** Where each row begins. */
  readonly starts: readonly number[];
}

const blank = 0x20;

interface Page {
  readonly units: Uint8Array | Uint16Array;
  readonly memory: Uint8Array;
}

/**
 * Writes rows by their layouts: tag, cells at their columns, trailing blanks cut off, line end. Cells are written
 * straight into pages; nothing is cut or replaced silently, what doesn't fit is a problem.
 */
export class RowWriter {
  readonly problems: CellProblem[] = [];
  rowCount = 0;
  readonly #encoding: Encoding;
  readonly #lineEnd: readonly number[];
  readonly #tagWidth: number;
  readonly #memory: PageMemory | undefined;
  readonly #done: Page[] = [];
  #page: Uint8Array | Uint16Array;
  /** What the page stands in. */
  #pageMemory: Uint8Array = new Uint8Array();
  #at = 0;
  #row = 0;
  #end = 0;
  #layout: Layout | undefined;

  /**
   * @param tagWidth columns in front of the row that hold the tag
   * @param memory for the pages; with it, a page that was taken is good until the next one is asked for
   */
  constructor(encoding: Encoding, lineEnd: LineEnd, tagWidth: number, memory?: PageMemory) {
    this.#encoding = encoding;
    this.#lineEnd = lineEnd === 'crlf' ? [0x0d, 0x0a] : [0x0a];
    this.#tagWidth = tagWidth;
    this.#memory = memory;
    this.#page = this.#newPage(smallestPage);
    if (encoding.form === 'utf-16le' || encoding.form === 'utf-16be') this.#page[this.#at++] = 0xfeff;
  }

  /** @param behind how many characters may follow behind the last column */
  begin(layout: Layout, behind = 0): void {
    this.#reserve(this.#tagWidth + layout.width + behind + 2);
    this.#layout = layout;
    this.#page.fill(blank, this.#at, this.#at + this.#tagWidth + layout.width);
    this.#row = this.#at + this.#tagWidth;
    this.#end = this.#at;
    this.#put(layout.tag, this.#at, layout.tag);
  }

  /**
   * Begins another row of the same layout: what stands in front of a column is as in the row before, and what stands
   * in `until` and behind it too when that is given. Cells that are kept may be set anew when they are full, as numbers
   * are.
   */
  beginAlike(column: Column, until?: Column): void {
    const layout = this.#layout;
    if (layout === undefined) return;
    const page = this.#page;
    const before = this.#row - this.#tagWidth;
    const filled = this.#end - before;
    const width = this.#tagWidth + layout.width;
    this.#reserve(width + 2);
    const at = this.#at;
    const kept = this.#tagWidth + column.start;
    const wanted = Math.min(filled, until === undefined ? kept : width);
    if (this.#page === page) page.copyWithin(at, before, before + wanted);
    else this.#page.set(page.subarray(before, before + wanted), at);
    this.#row = at + this.#tagWidth;
    this.#end = at + wanted;
    this.#page.fill(blank, at + wanted, at + width);
    if (until !== undefined) this.#page.fill(blank, at + kept, this.#row + until.start);
    while (this.#page[this.#end - 1] === blank) this.#end--;
  }

  set(column: Column, text: string): void {
    const { field, name } = column;
    if (!mayHold(field, text) && text.length <= field.width)
      this.#problem('not allowed', name, text, 0, expectationOf(field));
    if (text === '') return;
    if (text.length > field.width) this.#problem('too long', name, text, field.width);
    else this.#put(text, this.#row + column.start, name);
  }

  /** What stands behind the last column; `begin` has to know how long it is. */
  setTail(text: string): void {
    if (text !== '') this.#put(text, this.#row + (this.#layout?.width ?? 0), 'tail');
  }

  /** A number in a column of digits, with leading zeros. */
  setNumber(column: Column, value: number): void {
    let rest = value;
    for (let at = this.#row + column.end - 1; at >= this.#row + column.start; at--) {
      this.#page[at] = 0x30 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#end = Math.max(this.#end, this.#row + column.end);
    if (rest > 0 || value < 0) this.#problem('too long', column.name, String(value), column.end - column.start);
  }

  end(): void {
    this.#at = this.#end;
    for (const unit of this.#lineEnd) this.#page[this.#at++] = unit;
    this.rowCount++;
  }

  /** A row whose text is already made: kept records of other files. */
  line(tag: string, row: string): void {
    const whole = (tag.padEnd(this.#tagWidth) + row).replace(/ +$/, '');
    this.#reserve(whole.length + 2);
    this.#layout = undefined;
    this.#row = this.#at;
    this.#end = this.#at;
    this.#put(whole, this.#at, tag);
    this.end();
  }

  /**
   * Keeps the rows that `write` writes, `count` rows of a layout at most. Nothing is kept when something did not fit:
   * that has to be reported each time.
   */
  keep(layout: Layout, count: number, write: () => void): RowBlock | undefined {
    const before = this.problems.length;
    this.#reserve(count * (this.#tagWidth + layout.width + 2));
    const from = this.#at;
    write();
    if (this.problems.length > before) return undefined;
    const units = this.#page.slice(from, this.#at);
    const starts = [0];
    for (let at = units.indexOf(0x0a); at >= 0 && at + 1 < units.length; at = units.indexOf(0x0a, at + 1))
      starts.push(at + 1);
    return units.length === 0 ? undefined : { units, starts };
  }

  /** Writes kept rows again, with another text in a column that every one of them has something behind. */
  repeat({ units, starts }: RowBlock, column: Column, text: string): void {
    this.#reserve(units.length);
    const page = this.#page;
    const from = this.#at;
    page.set(units, from);
    const first = from + this.#tagWidth + column.start;
    const width = column.end - column.start;
    page.fill(blank, first, first + width);
    this.#end = 0;
    this.#put(text, first, column.name);
    // most names of a family differ in a few characters only
    const kept = this.#tagWidth + column.start;
    let [low, high] = [0, width];
    while (low < high && page[first + low] === units[kept + low]) low++;
    while (low < high && page[first + high - 1] === units[kept + high - 1]) high--;
    for (let row = 1; row < starts.length; row++) {
      const at = first + (starts[row] as number);
      for (let index = low; index < high; index++) page[at + index] = page[first + index] as number;
    }
    this.#at = from + units.length;
    this.rowCount += starts.length;
  }

  /** Whether there are full pages to be taken. */
  get isFull(): boolean {
    return this.#done.length > 0;
  }

  /** Gives the pages that are full, or everything when `all` is set. */
  *take(all: boolean): Generator<Uint8Array> {
    if (all && this.#at > 0) {
      this.#finish();
      this.#page = new Uint8Array();
      this.#at = 0;
    }
    for (const { units, memory } of this.#done.splice(0)) {
      yield this.#bytesOf(units);
      this.#memory?.giveBack(memory);
    }
  }

  #put(text: string, start: number, field: string): void {
    const page = this.#page;
    const narrow = this.#encoding.form === 'single-byte';
    for (let index = 0; index < text.length; index++) {
      let code = text.charCodeAt(index);
      if (code >= 0x80 && narrow) {
        const byte = this.#encoding.bytes.get(code);
        if (byte === undefined) this.#problem('not in encoding', field, text, index);
        code = byte ?? 0x23;
      } else if (code >= 0xd800 && (code === 0xfffd || code < 0xe000) && !isWholeCharacter(text, index)) {
        this.#problem('not in encoding', field, text, index);
      }
      if (code < 0x20 || (code >= 0x7f && isControl(text.charCodeAt(index))))
        this.#problem('control character', field, text, index);
      page[start + index] = code;
    }
    let stop = start + text.length;
    while (stop > start && page[stop - 1] === blank) stop--;
    if (stop > start && stop > this.#end) this.#end = stop;
  }

  #problem(kind: CellProblem['kind'], field: string, text: string, index: number, expected = ''): void {
    if (this.problems.length >= mostProblems) return;
    this.problems.push({ kind, tag: this.#layout?.tag ?? field, field, text, index, expected });
  }

  #reserve(units: number): void {
    if (this.#at + units <= this.#page.length) return;
    if (this.#at > 0) this.#finish();
    this.#page = this.#newPage(Math.max(Math.min(this.#page.length * 2, largestPage), smallestPage, units));
    this.#at = 0;
  }

  #finish(): void {
    this.#done.push({ units: this.#page.subarray(0, this.#at), memory: this.#pageMemory });
  }

  #newPage(units: number): Uint8Array | Uint16Array {
    const isNarrow = this.#encoding.form === 'single-byte';
    const bytes = isNarrow ? units : units * 2;
    const memory = this.#memory?.take(bytes) ?? Buffer.allocUnsafeSlow(bytes);
    this.#pageMemory = memory;
    // not the memory itself: `slice` of a Buffer is no copy
    return isNarrow
      ? new Uint8Array(memory.buffer, memory.byteOffset, memory.length)
      : new Uint16Array(memory.buffer, memory.byteOffset, memory.length >> 1);
  }

  #bytesOf(units: Uint8Array | Uint16Array): Uint8Array {
    if (!(units instanceof Uint16Array)) return units;
    const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
    if (this.#encoding.form === 'utf-8') return Buffer.from(bytes.toString('utf16le'), 'utf8');
    return this.#encoding.form === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes;
  }
}

/** DEL and the controls beyond it, by their Unicode numbers: most code pages have letters at the bytes of that range. */
function isControl(code: number): boolean {
  return code >= 0x7f && code < 0xa0;
}

function isWholeCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 0xfffd) return false;
  const high = code < 0xdc00;
  const other = text.charCodeAt(high ? index + 1 : index - 1);
  return high ? other >= 0xdc00 && other < 0xe000 : other >= 0xd800 && other < 0xdc00;
}
