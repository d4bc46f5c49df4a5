import type { Units } from './page.ts';

/** The bytes of a page four at a time. */
export interface Words {
  readonly words: Int32Array;
  /** How many bytes the first word begins before the page. */
  readonly shift: number;
}

/** Looks at bytes as 32-bit words without copying them; undefined when the characters are not bytes. */
export function wordsOf(units: Units): Words | undefined {
  if (units instanceof Uint16Array) return undefined;
  const shift = units.byteOffset & 3;
  return { words: new Int32Array(units.buffer, units.byteOffset - shift, (units.length + shift) >> 2), shift };
}

/** Whether characters are all printable ASCII; with `words` four at a time, because a scan does little else. */
export function isPlainText(units: Units, words: Words | undefined, start: number, end: number): boolean {
  if (words === undefined || end - start < 8) return arePlain(units, start, end);
  const first = (start + words.shift + 3) >> 2;
  const last = (end + words.shift) >> 2;
  return (
    arePlain(units, start, (first << 2) - words.shift) &&
    arePlainWords(words.words, first, last) &&
    arePlain(units, (last << 2) - words.shift, end)
  );
}

/** Whether characters are all blanks; with `words` four at a time. */
export function isBlank(units: Units, words: Words | undefined, start: number, end: number): boolean {
  if (words === undefined || end - start < 8) return areBlank(units, start, end);
  const first = (start + words.shift + 3) >> 2;
  const last = (end + words.shift) >> 2;
  for (let at = first; at < last; at++) if (words.words[at] !== 0x20202020) return false;
  return areBlank(units, start, (first << 2) - words.shift) && areBlank(units, (last << 2) - words.shift, end);
}

/** Where a text ends whose columns end at `stop`: blanks behind it do not count. */
export function textEnd(units: Units, words: Words | undefined, start: number, stop: number): number {
  let end = stop;
  if (words !== undefined && stop - start >= 8) {
    while (end > start && ((end + words.shift) & 3) !== 0) {
      if (units[end - 1] !== 0x20) return end;
      end--;
    }
    while (end - 4 >= start && words.words[(end + words.shift - 4) >> 2] === 0x20202020) end -= 4;
  }
  while (end > start && units[end - 1] === 0x20) end--;
  return end;
}

function areBlank(units: Units, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at] !== 0x20) return false;
  return true;
}

function arePlain(units: Units, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/**
 * Adding 1 to a byte of 0x7f, or taking 0x20 from one below 0x20, sets its highest bit, which others beyond ASCII have
 * already. What such a byte carries into its neighbour does no harm: the word is not plain anyway.
 */
function arePlainWords(words: Int32Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = words[at] as number;
    if (((word | (word + 0x01010101) | (word - 0x20202020)) & 0x80808080) !== 0) return false;
  }
  return true;
}
