/** A marked source without its marks, and where the marked piece is: line and columns from 1, in UTF-16 units. */
export function markedPlace(marked: string): {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
} {
  const before = marked.slice(0, marked.indexOf('«'));
  const line = before.split('\n').length;
  const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
  const length = marked.indexOf('»') - marked.indexOf('«') - 1;
  return { source: marked.replace(/[«»]/g, ''), line, column, endColumn: column + length };
}
