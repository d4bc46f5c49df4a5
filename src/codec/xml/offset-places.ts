import type { FilePlace } from '../../diagnostics/place.ts';

/** Gives the place of a range of a text, by its offsets in UTF-16 units. */
export type OffsetPlaces = (start: number, end?: number) => FilePlace;

/** Lines end with LF or CR LF. A range ends with its line, because a place is within one. */
export function offsetPlaces(text: string, file: string): OffsetPlaces {
  let starts: number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, start);
    const from = starts[line] as number;
    const column = start - from + 1;
    if (end === undefined) return { file, line: line + 1, column };
    const lineEnd = text.slice(from, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '').length + from;
    return { file, line: line + 1, column, endColumn: Math.max(column + 1, Math.min(end, lineEnd) - from + 1) };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the line that an offset is in. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
