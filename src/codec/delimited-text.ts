/** A cell of a comma-, semicolon- or tab-separated table, and where it stands, its quotes included. */
export interface DelimitedCell {
  /** Unquoted; of a cell without quotes the blanks at both ends are left out. */
  readonly text: string;
  /** From 1; columns in UTF-16 units, `endColumn` the one behind the cell in the line where it begins. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface DelimitedRow {
  /** The line in which the row begins. */
  readonly line: number;
  readonly cells: readonly DelimitedCell[];
}

/** What is wrong with the quotes of a cell. */
export interface DelimitedProblem {
  readonly kind: 'quote not closed' | 'text behind a quote';
  readonly cell: DelimitedCell;
}

export interface DelimitedText {
  readonly separator: Separator;
  /** Empty lines, and lines whose cells are all empty, are left out. */
  readonly rows: readonly DelimitedRow[];
  readonly problems: readonly DelimitedProblem[];
}

export type Separator = ',' | ';' | '\t';

/**
 * Cuts a table into cells: CRLF, LF or CR ends a line, double quotes hold separators and line breaks, and a doubled
 * one is a quote (RFC 4180). No library known gives the place of every cell, which is what a message needs.
 *
 * @param separator without it the one that stands most often in the first line
 * @example
 * ```ts
 * parseDelimited('name;group\r\nMILLER;"A;B"').rows[1].cells[1]; // => { text: 'A;B', line: 2, column: 8, endColumn: 13 }
 * ```
 */
export function parseDelimited(text: string, separator: Separator = separatorOf(text)): DelimitedText {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const ends = separator === '\t' ? /[\t\r\n]/g : separator === ',' ? /[,\r\n]/g : /[;\r\n]/g;
  const placeOf = placesIn(source);
  const rows: DelimitedRow[] = [];
  const problems: DelimitedProblem[] = [];
  let cells: DelimitedCell[] = [];
  for (let at = 0; at <= source.length;) {
    const found = source[blanksEnd(source, at)] === '"' ? quotedCell(source, at, ends) : plainCell(source, at, ends);
    const cell = { text: found.text, ...placeOf(at, found.end) };
    cells.push(cell);
    if (found.problem !== undefined) problems.push({ kind: found.problem, cell });
    if (source[found.end] !== separator) {
      if (cells.some((each) => each.text !== '')) rows.push({ line: cells[0]?.line ?? cell.line, cells });
      cells = [];
    }
    at = found.end + (source.startsWith('\r\n', found.end) ? 2 : 1);
  }
  return { separator, rows, problems };
}

/** Places of ranges in a text, asked for from front to back. */
function placesIn(source: string): (from: number, to: number) => Omit<DelimitedCell, 'text'> {
  const lineEnd = /\r\n?|\n/g;
  let [line, start] = [1, 0];
  let next = lineEnd.exec(source);
  return (from, to) => {
    for (; next !== null && next.index < from; next = lineEnd.exec(source)) {
      line += 1;
      start = lineEnd.lastIndex;
    }
    const column = from - start + 1;
    return { line, column, endColumn: Math.min(to, next?.index ?? to) - start + 1 };
  };
}

/** The separator that stands most often in the first line that has any text; of equally frequent ones tab, then semicolon. */
function separatorOf(text: string): Separator {
  const head = (/[^\s\ufeff][^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = (['\t', ';', ','] as const).map((separator) => ({
    separator,
    count: head.split(separator).length - 1,
  }));
  return counts.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0)?.separator ?? ',';
}

interface Found {
  readonly text: string;
  /** The index of the separator or line end behind the cell. */
  readonly end: number;
  readonly problem?: DelimitedProblem['kind'];
}

function plainCell(source: string, at: number, ends: RegExp): Found {
  const end = endFrom(source, at, ends);
  return { text: trimmed(source.slice(at, end)), end };
}

function quotedCell(source: string, at: number, ends: RegExp): Found {
  const open = blanksEnd(source, at);
  let close = source.indexOf('"', open + 1);
  while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  if (close < 0) {
    // The rest of the file would be one cell; the line is what its author meant.
    const end = endFrom(source, at, ends);
    return { text: trimmed(source.slice(at, end)), end, problem: 'quote not closed' };
  }
  const text = source.slice(open + 1, close).replaceAll('""', '"');
  const end = endFrom(source, close + 1, ends);
  const behind = trimmed(source.slice(close + 1, end));
  return behind === '' ? { text, end } : { text: text + behind, end, problem: 'text behind a quote' };
}

function endFrom(source: string, at: number, ends: RegExp): number {
  ends.lastIndex = at;
  return ends.exec(source)?.index ?? source.length;
}

/** Only blanks: a tab may be the separator, and a no-break blank is part of the text. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '');
}

function blanksEnd(source: string, at: number): number {
  let end = at;
  while (source[end] === ' ') end += 1;
  return end;
}
