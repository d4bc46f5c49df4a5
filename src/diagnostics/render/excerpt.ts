import type { Cell } from './cells.ts';
import { cellsOf } from './cells.ts';

/** A line of a file as it is shown, and the marks under it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const cut = '…';

/**
 * Shows a line with carets under a range. Columns count from 1, `endColumn` is the column after the range. Tabs take
 * four columns; wide characters get as many carets as they are wide; a range behind the end of the line is marked
 * there; of a line wider than `width` only a window around the range is shown, with `…` where something is missing.
 *
 * @example
 * excerptOf("  a: ['x'],", 7, 10, 80) // { line: "  a: ['x'],", marks: '      ^^^' }
 */
export function excerptOf(line: string, column: number, endColumn: number, width: number): Excerpt {
  const start = column - 1;
  const end = Math.max(endColumn - 1, start + 1);
  // A file may be one endless line: only what can come near the window is ever cut into characters.
  const from = wholeCharacter(line, Math.max(0, Math.min(start, line.length) - width));
  const to = wholeCharacter(line, Math.min(line.length, Math.min(end, start + width) + width));
  const cells = [...cellsOf(line.slice(from, to), from), ...blanksBehind(line.length, Math.min(end, start + width))];
  const marked = cells.map((cell) => cell.start < end && cell.start + cell.length > start);
  const shown = windowAround(cells, marked, width, from > 0, to < line.length);
  const before = shown.first > 0 || from > 0 ? cut : '';
  const after = shown.last < cells.length || to < line.length ? cut : '';
  const part = cells.slice(shown.first, shown.last);
  return {
    line: (before + part.map((cell) => cell.text).join('') + after).trimEnd(),
    marks:
      ' '.repeat(before.length) +
      part
        .map((cell, index) => (marked[shown.first + index] === true ? carets(cell) : ' '.repeat(cell.width)))
        .join('')
        .trimEnd(),
  };
}

/** At least one, so that an accent without its letter is marked too. */
function carets(cell: Cell): string {
  return '^'.repeat(Math.max(1, cell.width));
}

/** Moves an index that would cut a surrogate pair to the front of the pair. */
function wholeCharacter(line: string, index: number): number {
  const code = line.charCodeAt(index);
  return index > 0 && code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}

/** The columns between the end of the line and the end of a range that lies behind it. */
function blanksBehind(length: number, end: number): readonly Cell[] {
  return Array.from({ length: Math.max(0, end - length) }, (_, index) => ({
    text: ' ',
    width: 1,
    start: length + index,
    length: 1,
  }));
}

/** Chooses the cells to show: the beginning of the range always, then as much on both sides as there is room for. */
function windowAround(
  cells: readonly Cell[],
  marked: readonly boolean[],
  width: number,
  cutBefore: boolean,
  cutAfter: boolean,
): { readonly first: number; readonly last: number } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= width && !cutBefore && !cutAfter) return { first: 0, last: cells.length };
  let first = Math.max(0, marked.indexOf(true));
  let last = first;
  let room = width - 2 * cut.length;
  const fits = (index: number): boolean => (cells[index]?.width ?? Infinity) <= room;
  while (marked[last] === true && fits(last)) room -= cells[last++]?.width ?? 0;
  // A third of what is left goes in front: what follows a mistake explains it more often than what precedes it.
  let ahead = Math.floor(room / 3);
  while (first > 0 && (cells[first - 1]?.width ?? 0) <= ahead) {
    first -= 1;
    ahead -= cells[first]?.width ?? 0;
    room -= cells[first]?.width ?? 0;
  }
  while (last < cells.length && fits(last)) room -= cells[last++]?.width ?? 0;
  while (first > 0 && fits(first - 1)) room -= cells[--first]?.width ?? 0;
  return { first, last };
}
