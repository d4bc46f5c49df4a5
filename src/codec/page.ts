import type { Encoding } from './encoding.ts';

/** Characters by column: bytes of a single-byte code page, UTF-16 code units otherwise (SAP counts in those, too). */
export type Units = Uint8Array | Uint16Array;

/** A run of whole lines as they came, some mebibytes at most. */
export interface Page {
  /** What stood in the file, to the byte; the pages of a file joined are the file. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly units: Units;
  /** Where each line begins in `units`, and one entry more: where the last one ends. Line ends belong to the line before. */
  readonly starts: Uint32Array;
  /** How many lines there are. */
  readonly count: number;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  /** The first line began on the page before: it is longer than `longestLine`. */
  readonly continues: boolean;
  /** The last line goes on on the next page. */
  readonly unfinished: boolean;
}

/** Where the text of a line ends, its CR LF or LF left out. */
export function endOfLine(page: Page, index: number): number {
  const start = page.starts[index] ?? 0;
  let end = page.starts[index + 1] ?? start;
  if (end > start && page.units[end - 1] === 0x0a) {
    end--;
    if (end > start && page.units[end - 1] === 0x0d) end--;
  }
  return end;
}

/** The text of some columns, as it stands, blanks included. */
export function textBetween(page: Page, from: number, to: number): string {
  if (from >= to) return '';
  const { units } = page;
  if (units instanceof Uint16Array)
    return Buffer.from(units.buffer, units.byteOffset + from * 2, (to - from) * 2).toString('utf16le');
  const text = asBuffer(units).latin1Slice(from, to);
  return hasHighByte(text) ? translate(text, page.encoding.characters) : text;
}

/** The text of a whole line without its line end. */
export function lineText(page: Page, index: number): string {
  return textBetween(page, page.starts[index] ?? 0, endOfLine(page, index));
}

function hasHighByte(latin1: string): boolean {
  return /[\x80-\xff]/.test(latin1);
}

function translate(latin1: string, characters: string): string {
  return latin1.replace(/[\x80-\xff]/g, (byte) => characters.charAt(byte.charCodeAt(0)));
}

type Latin1Buffer = Buffer & { latin1Slice(from: number, to: number): string };

/** The same bytes as a Buffer, whose native methods are fast. */
export function asBuffer(bytes: Uint8Array): Latin1Buffer {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer as Latin1Buffer;
}
