import type { Words } from './character-runs.ts';
import { isBlank, textEnd, wordsOf } from './character-runs.ts';
import type { Column } from './layout.ts';
import type { Page, Units } from './page.ts';
import { textBetween } from './page.ts';

const tableSize = 1 << 14;

/** The printable characters of ASCII as texts; the blank is nothing. */
const letters = Array.from({ length: 0x7f }, (_, code) =>
  code < 0x20 ? undefined : code === 0x20 ? '' : String.fromCharCode(code),
);

/**
 * Cuts cells out of rows, on demand. The names and values of a role file repeat a thousand times over, so a text that
 * was read before is given again instead of a new one.
 */
export class CellReader {
  #page: Page | undefined;
  #units: Units = new Uint8Array(0);
  #words: Words | undefined;
  #from = 0;
  #end = 0;
  readonly #texts: (string | undefined)[] = new Array<string | undefined>(tableSize);

  /** Moves to a row: where it begins in the page, and where its line ends. */
  moveTo(page: Page, from: number, end: number): void {
    if (page !== this.#page) {
      this.#page = page;
      this.#units = page.units;
      this.#words = wordsOf(page.units);
    }
    this.#from = from;
    this.#end = end;
  }

  /** The text of a column, trailing blanks cut off. */
  cell(column: Column): string {
    const units = this.#units;
    const start = this.#from + column.start;
    const stop = textEnd(units, this.#words, start, Math.min(this.#from + column.end, this.#end));
    if (stop <= start) return '';
    let hash = 0x811c9dc5;
    for (let at = start; at < stop; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (tableSize - 1);
    const kept = this.#texts[slot];
    if (kept?.length === stop - start && this.#same(kept, start)) return kept;
    const text = textBetween(this.#page as Page, start, stop);
    this.#texts[slot] = text;
    return text;
  }

  /** Whether a column holds exactly this text, which has no blank at its end; cheaper than cutting it out. */
  holds(column: Column, text: string): boolean {
    const start = this.#from + column.start;
    const stop = start + text.length;
    const last = Math.min(this.#from + column.end, this.#end);
    return stop <= last && this.#same(text, start) && isBlank(this.#units, this.#words, stop, last);
  }

  /** The letter in a column of one character, '' for a blank. */
  letter(column: Column): string {
    const at = this.#from + column.start;
    return at < this.#end ? (letters[this.#units[at] as number] ?? this.cell(column)) : '';
  }

  /** The number in a column of digits. */
  number(column: Column): number {
    const units = this.#units;
    let number = 0;
    const stop = Math.min(this.#from + column.end, this.#end);
    for (let at = this.#from + column.start; at < stop; at++) number = number * 10 + (units[at] as number) - 0x30;
    return number;
  }

  /** Whether a column holds nothing. */
  isEmpty(column: Column): boolean {
    const stop = Math.min(this.#from + column.end, this.#end);
    return isBlank(this.#units, this.#words, this.#from + column.start, stop);
  }

  /** Everything behind the last column of a layout: what a newer release has added. */
  tail(width: number): string {
    return this.#page === undefined ? '' : textBetween(this.#page, this.#from + width, this.#end);
  }

  /** The whole row, trailing blanks cut off. */
  row(): string {
    return this.#page === undefined ? '' : textBetween(this.#page, this.#from, this.#end).replace(/ +$/, '');
  }

  #same(text: string, start: number): boolean {
    const units = this.#units;
    const { length } = text;
    for (let index = 0; index < length; index++) {
      const unit = units[start + index] as number;
      if (text.charCodeAt(index) !== (unit < 0x80 ? unit : this.#codeOf(unit))) return false;
    }
    return true;
  }

  /** The character of a unit beyond ASCII. */
  #codeOf(unit: number): number {
    const characters = this.#page?.encoding.characters ?? '';
    return characters === '' ? unit : characters.charCodeAt(unit);
  }
}
