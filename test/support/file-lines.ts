import { pfcgLayouts } from '../../src/layouts/index.ts';
import type { Layout } from '../../src/codec/layout.ts';

/** The lines of a role file, one character for each byte, without their line ends. */
export interface Lines {
  readonly texts: readonly string[];
  readonly end: string;
}

export const tagWidth = 50;
const layouts = new Map(pfcgLayouts.map((layout) => [layout.tag, layout]));

export function linesOf(bytes: Uint8Array): Lines {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const texts = text.split(end);
  if (texts.at(-1) === '') texts.pop();
  return { texts, end };
}

export function bytesOf({ texts, end }: Lines): Uint8Array {
  return Buffer.from(texts.map((text) => text + end).join(''), 'latin1');
}

export function tagOf(line: string): string {
  return line.slice(0, tagWidth).trimEnd();
}

export function layoutOf(line: string): Layout | undefined {
  return layouts.get(tagOf(line));
}

/** A cell of a line, in its full width. */
export function cellOf(line: string, field: string): string {
  const column = layoutOf(line)?.at[field];
  return column === undefined
    ? ''
    : line.slice(tagWidth + column.start, tagWidth + column.end).padEnd(column.end - column.start);
}

/** The line with another text in a cell; trailing blanks are cut off. */
export function withCell(line: string, field: string, text: string): string {
  const column = layoutOf(line)?.at[field];
  if (column === undefined) return line;
  const [start, end] = [tagWidth + column.start, tagWidth + column.end];
  return (
    line.padEnd(end).slice(0, start) +
    text.padEnd(end - start).slice(0, end - start) +
    line.padEnd(end).slice(end)
  ).trimEnd();
}
