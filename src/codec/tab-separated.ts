import { detectEncoding } from './detect-encoding.ts';
import type { Encoding } from './encoding.ts';
import { encodingNamed, windows1252 } from './encoding.ts';
import { lineText } from './page.ts';
import { readPages } from './text-file.ts';
import { encodeText } from './text-bytes.ts';

/** A line of a file without its line end, and its number from 1. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
  /** The line is longer than `longestLine` and goes on: this is no text file. */
  readonly endless?: true;
}

/** Lines that are encoded together. */
const linesInAChunk = 1000;

/**
 * Writes lines, each with CRLF behind it; a UTF-16 file begins with a byte-order mark. Chunks are made as they are
 * asked for. What the encoding lacks becomes `?`: the caller checks before.
 */
export function* writeLines(lines: Iterable<string>, encoding: Encoding): Generator<Uint8Array> {
  let waiting: string[] = encoding.form.startsWith('utf-16') ? ['\ufeff'] : [];
  let count = 0;
  for (const line of lines) {
    waiting.push(line, '\r\n');
    if (++count % linesInAChunk !== 0) continue;
    yield encodeText(waiting.join(''), encoding);
    waiting = [];
  }
  if (waiting.length > 0) yield encodeText(waiting.join(''), encoding);
}

/**
 * Reads the lines of a file, CRLF or LF. Without an encoding: UTF-8 or UTF-16 when the first chunk shows it, else
 * Windows-1252. A byte that is no character becomes U+FFFD.
 */
export function* readLines(chunks: Iterable<Uint8Array>, named?: Encoding): Generator<TextLine> {
  const rest = chunks[Symbol.iterator]();
  const first = rest.next();
  if (first.done === true) return;
  const encoding = named ?? encodingNamed(detectEncoding(first.value).name ?? '') ?? windows1252();
  const all = function* (): Generator<Uint8Array> {
    for (let next: IteratorResult<Uint8Array> = first; next.done !== true; next = rest.next()) yield next.value;
  };
  for (const page of readPages(all(), encoding)) {
    for (let index = 0; index < page.count; index++) {
      const continues = page.continues && index === 0;
      const line = page.firstLine + index;
      yield continues ? { line, text: '', endless: true } : { line, text: lineText(page, index) };
    }
  }
}

/** The cells of a line. There is no quoting: a quotation mark is a character like others. */
export function cellsOf(line: string): readonly string[] {
  return line.split('\t');
}

/** The column in which a cell begins, from 1, in UTF-16 units. */
export function columnOf(cells: readonly string[], index: number): number {
  let column = 1;
  for (const cell of cells.slice(0, index)) column += cell.length + 1;
  return column;
}
