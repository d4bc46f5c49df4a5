import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import type { DelimitedCell, DelimitedRow, DelimitedText } from './delimited-text.ts';
import { parseDelimited } from './delimited-text.ts';
import type { Encoding } from './encoding.ts';
import type { TableColumns, TableHeader } from './table-header.ts';
import { readHeader } from './table-header.ts';
import { decodeText } from './text-bytes.ts';

export interface TableSource {
  /** The name of the table in messages. */
  readonly path: string;
  readonly content: Uint8Array | string;
  /** Without it: what a byte-order mark or the content shows, else Windows-1252. */
  readonly encoding?: Encoding;
  /** A table that is not a file has its places elsewhere. */
  readonly place?: Place;
}

export interface TableCell {
  readonly text: string;
  readonly place: Place;
}

/** The cells of a row that are not empty, by the name of their column. */
export type TableRow = ReadonlyMap<string, TableCell>;

export interface Table {
  readonly rows: readonly TableRow[];
  /** What the header has, also where rows leave it empty. */
  readonly columns: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a table whose first line names its columns: commas, semicolons or tabs, quotes, any line end, with or without
 * byte-order mark. Names of columns count without case, blanks, `-` and `_`. Rows with mistakes are left out; with
 * a mistake in the header nothing is read.
 */
export function readTable(source: TableSource, columns: TableColumns): Table {
  const { text, encoding } =
    typeof source.content === 'string'
      ? { text: source.content, encoding: undefined }
      : decodeText(source.content, source.encoding);
  const placeOf = (cell: DelimitedCell): Place => source.place ?? placeIn(source.path, cell);
  const parsed = parseDelimited(text);
  const [first, ...rows] = parsed.rows;
  const diagnostics: Diagnostic[] = [];
  const lost = parsed.rows.flatMap(({ cells }) => cells).find((cell) => cell.text.includes('\ufffd'));
  if (lost !== undefined && encoding !== undefined) {
    diagnostics.push(diagnose('R4408', { encoding: encoding.name }, placeOf(lost)));
  }
  if (first === undefined) {
    const place = source.place ?? { file: source.path };
    return {
      rows: [],
      columns: new Set(),
      diagnostics: [diagnose('R4404', { known: columns.listed ?? columns.known }, place)],
    };
  }
  const header = readHeader(first.cells, columns, placeOf);
  const columnsRead = new Set(header.columns.filter((column) => column !== null));
  if (header.diagnostics.length > 0)
    return { rows: [], columns: columnsRead, diagnostics: [...diagnostics, ...header.diagnostics] };
  if (rows.length === 0) diagnostics.push(diagnose('R4409', { path: source.path }, placeOf(first.cells[0] ?? start)));
  const bad = reportQuotes(parsed, header, placeOf, diagnostics);
  const read = rows.flatMap((row) => {
    if (bad.has(row.line)) return [];
    if (row.cells.length === header.columns.length) return [rowOf(row, header, placeOf)];
    const place = placeOf(row.cells[header.columns.length] ?? row.cells.at(-1) ?? start);
    diagnostics.push(diagnose('R4403', { found: row.cells.length, expected: header.columns.length }, place));
    return [];
  });
  return { rows: read, columns: columnsRead, diagnostics };
}

const start: DelimitedCell = { text: '', line: 1, column: 1, endColumn: 1 };

function placeIn(file: string, { line, column, endColumn }: DelimitedCell): Place {
  return { file, line, column, endColumn };
}

/** Reports cells whose quotes do not fit; gives the lines of their rows, which say nothing reliable any more. */
function reportQuotes(
  { rows, problems }: DelimitedText,
  header: TableHeader,
  placeOf: (cell: DelimitedCell) => Place,
  diagnostics: Diagnostic[],
): ReadonlySet<number> {
  const rowOfCell = new Map(problems.length === 0 ? [] : rows.flatMap((row) => row.cells.map((cell) => [cell, row])));
  const lines = new Set<number>();
  for (const { kind, cell } of problems) {
    const row = rowOfCell.get(cell);
    const column = header.written[row?.cells.indexOf(cell) ?? 0] ?? '';
    diagnostics.push(diagnose('R4402', { column, problem: kind }, placeOf(cell)));
    if (row !== undefined) lines.add(row.line);
  }
  return lines;
}

function rowOf(row: DelimitedRow, header: TableHeader, placeOf: (cell: DelimitedCell) => Place): TableRow {
  const cells = new Map<string, TableCell>();
  row.cells.forEach((cell, index) => {
    const column = header.columns[index];
    if (typeof column === 'string' && cell.text !== '') cells.set(column, { text: cell.text, place: placeOf(cell) });
  });
  return cells;
}
