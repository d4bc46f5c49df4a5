import stringWidth from 'string-width';
import { visible } from './visible.ts';

/** What one character of a line looks like on a terminal, and how many columns it takes there. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where the character stands in its line, from 0, and how many code units it has. */
  readonly start: number;
  readonly length: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const tabWidth = 4;

/** Cuts a part of a line, which begins at `offset`, into its characters as a reader sees them. */
export function cellsOf(part: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of graphemes.segment(part)) {
    const text = segment === '\t' ? ' '.repeat(tabWidth) : visible(segment);
    cells.push({ text, width: stringWidth(text), start: offset + index, length: segment.length });
  }
  return cells;
}
