/** Where each line of a text begins. Lines end as JavaScript counts them: CR LF, LF, CR, U+2028 and U+2029. */
export type LineStarts = readonly number[];

export function lineStartsOf(text: string): LineStarts {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** Line and column, both from 1, of an offset; columns and offsets count UTF-16 units. */
export function positionAt(starts: LineStarts, offset: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The offset of a line and a column, both from 1; `undefined` when that line is not there or not that long. */
export function offsetAt(starts: LineStarts, line: number, column: number): number | undefined {
  const start = starts[line - 1];
  const offset = (start ?? 0) + column - 1;
  return start === undefined || offset >= (starts[line] ?? Infinity) ? undefined : offset;
}

/** A line, counted from 1, without its line end; `undefined` when the text has no such line. */
export function lineAt(text: string, starts: LineStarts, line: number): string | undefined {
  const start = starts[line - 1];
  return start === undefined ? undefined : text.slice(start, starts[line]).replace(/[\n\r\u2028\u2029]+$/, '');
}
