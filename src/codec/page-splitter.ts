import type { Encoding } from './encoding.ts';
import type { Page, Units } from './page.ts';
import { asBuffer } from './page.ts';

/** No line of a role file has more than 700 characters; so long a line is something else. */
export const longestLine = 512 * 1024;

const longestLineBytes = 2 * longestLine;

const pageSize = 4 * 1024 * 1024;

/**
 * Cuts what arrives in chunks of any size into pages of whole lines. A line longer than `longestLine` is cut, and the
 * next page says that it continues; so memory stays bounded whatever arrives, and no byte is lost.
 */
export class PageSplitter {
  readonly #encoding: Encoding;
  /** What arrived since the last line end, as it arrived. */
  #pending: Uint8Array[] = [];
  #pendingSize = 0;
  #line = 1;
  #continues = false;
  #first = true;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** Takes a chunk and gives the pages that are complete with it. The chunk must not be changed afterwards. */
  *push(chunk: Uint8Array): Generator<Page> {
    this.#keep(chunk);
    // joined only when a page may come of it: many small chunks would be copied over and over
    if (this.#pendingSize < longestLineBytes && !asBuffer(chunk).includes(0x0a)) return;
    const bytes = this.#takePending();
    let from = 0;
    for (;;) {
      const to = this.#cut(bytes, from);
      if (to === undefined) break;
      yield this.#page(bytes.subarray(from, to), false);
      from = to;
    }
    this.#keep(bytes.subarray(from));
  }

  /** Gives the last page, when something is left. */
  *end(): Generator<Page> {
    const bytes = this.#takePending();
    for (let from = 0; from < bytes.length;) {
      const to = this.#cut(bytes, from) ?? bytes.length;
      yield this.#page(bytes.subarray(from, to), to === bytes.length);
      from = to;
    }
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pending.push(bytes);
    this.#pendingSize += bytes.length;
  }

  #takePending(): Uint8Array {
    const [first, second] = this.#pending;
    const bytes = first !== undefined && second === undefined ? first : Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingSize = 0;
    return bytes;
  }

  /** Where the page that begins at `from` ends; undefined when more has to arrive first. */
  #cut(bytes: Uint8Array, from: number): number | undefined {
    const limit = Math.min(from + pageSize, bytes.length);
    const last = this.#lastLineEnd(bytes, from, limit);
    if (last !== undefined) return last;
    if (limit - from >= longestLineBytes) return this.#wholeCharacters(bytes, from, from + longestLineBytes);
    return undefined;
  }

  #lastLineEnd(bytes: Uint8Array, from: number, limit: number): number | undefined {
    const window = asBuffer(bytes.subarray(from, limit));
    const { form } = this.#encoding;
    let at = window.lastIndexOf(0x0a);
    if (form === 'single-byte' || form === 'utf-8') return at < 0 ? undefined : from + at + 1;
    for (; at >= 0; at = at === 0 ? -1 : window.lastIndexOf(0x0a, at - 1)) {
      const unit = form === 'utf-16le' ? at : at - 1;
      if (unit < 0 || unit % 2 !== 0 || unit + 2 > window.length) continue;
      if (window[form === 'utf-16le' ? unit + 1 : unit] === 0) return from + unit + 2;
    }
    return undefined;
  }

  #wholeCharacters(bytes: Uint8Array, from: number, to: number): number {
    const { form } = this.#encoding;
    if (form === 'single-byte') return to;
    if (form !== 'utf-8') return to - ((to - from) % 2);
    let end = to;
    while (end > to - 4 && end > from + 1 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
    return end;
  }

  #page(bytes: Uint8Array, last: boolean): Page {
    const units = unitsOf(bytes, this.#encoding);
    const bom = this.#first && units instanceof Uint16Array && units[0] === 0xfeff ? 1 : 0;
    const starts = lineStarts(units, bom);
    const count = starts.length - 1;
    const ended = units.length > 0 && units[units.length - 1] === 0x0a;
    const page = {
      bytes,
      encoding: this.#encoding,
      units,
      starts,
      count,
      firstLine: this.#line,
      continues: this.#continues,
      unfinished: !ended && !last,
    };
    this.#line += ended ? count : Math.max(count - 1, 0);
    this.#continues = !ended;
    this.#first = false;
    return page;
  }
}

function unitsOf(bytes: Uint8Array, encoding: Encoding): Units {
  if (encoding.form === 'single-byte') return bytes;
  if (encoding.form === 'utf-8') return unitsOfText(asBuffer(bytes).toString('utf8'));
  const whole = Math.floor(bytes.length / 2);
  // copied, because a view of 16-bit units has to begin at an even address
  const units = new Uint16Array(Math.ceil(bytes.length / 2));
  const copy = Buffer.from(units.buffer, 0, whole * 2);
  copy.set(bytes.subarray(0, whole * 2));
  if (encoding.form === 'utf-16be') copy.swap16();
  if (whole < units.length) units[whole] = lostCharacter;
  return units;
}

/** What stands for half a code unit at the end of a cut file. */
const lostCharacter = 0xfffd;

function unitsOfText(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

function lineStarts(units: Units, from: number): Uint32Array {
  let starts = new Uint32Array(Math.max(16, Math.ceil(units.length / 64)));
  let count = 0;
  const find = units instanceof Uint16Array ? units : asBuffer(units);
  for (let start = from; start < units.length;) {
    if (count + 1 >= starts.length) {
      const larger = new Uint32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = start;
    const end = find.indexOf(0x0a, start);
    start = end < 0 ? units.length : end + 1;
  }
  starts[count] = units.length;
  return starts.slice(0, count + 1);
}
