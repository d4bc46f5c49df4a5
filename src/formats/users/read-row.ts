import type { TextLine } from '../../codec/tab-separated.ts';
import { cellsOf } from '../../codec/tab-separated.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { CellReading } from './check-cell.ts';
import { readCell } from './check-cell.ts';
import { formatDate } from '../../model/date-format.ts';
import { placeOfCell } from './problems.ts';
import type { Column, RecordField, UserRecord } from './record.ts';

/** The columns of a file as its header has them, behind some cells that are none. */
export interface FileColumns {
  readonly columns: readonly Column[];
  /** Cells in front of the first column: an id and a text in files of external variants. */
  readonly leading: number;
}

/** A row that was read, and the place of its cells. */
export interface ReadRow {
  readonly line: number;
  readonly record: UserRecord;
  /** Cells in front of the columns. */
  readonly leading: readonly string[];
  readonly placeOf: (field: RecordField) => FilePlace;
}

/**
 * Reads a row of data. With a wrong number of columns nothing of it is read; the place is then the first surplus
 * cell, or the end of the line.
 */
export function readRow(
  file: string,
  line: TextLine,
  { columns, leading }: FileColumns,
  reading: CellReading,
): ReadRow | undefined {
  const cells = cellsOf(line.text);
  const expected = leading + columns.length;
  if (cells.length !== expected) {
    const place = placeOfCell(file, line, Math.min(cells.length - 1, expected));
    reading.problems.add('R2402', { found: cells.length, expected }, place);
    return undefined;
  }
  const record: { [F in RecordField]?: string } = {};
  const values = columns.map((column, index) => {
    const at = leading + index;
    const value = readCell(cells[at] ?? '', column, () => placeOfCell(file, line, at), reading);
    if (value !== undefined) record[column.field] = value;
    return value;
  });
  if (values.includes(undefined)) return undefined;
  const placeOf = (field: RecordField): FilePlace =>
    placeOfCell(file, line, leading + columns.findIndex((column) => column.field === field));
  const reversed = reversedPeriod(record);
  if (reversed !== undefined) {
    const column = columns.find(({ field }) => field === reversed.end)?.name ?? '';
    reading.problems.add('R2415', { column, ...reversed.written }, placeOf(reversed.end));
    return undefined;
  }
  return { line: line.line, record, leading: cells.slice(0, leading), placeOf };
}

const periods = [
  ['validFrom', 'validTo'],
  ['from', 'to'],
] as const;

/** The end of a period that lies before its beginning, and both dates as messages show them. */
export function reversedPeriod(record: UserRecord) {
  for (const [begin, end] of periods) {
    const [from, to] = [record[begin] ?? '', record[end] ?? ''];
    if (to !== '' && from > to) return { end, written: { from: formatDate(from, '6'), to: formatDate(to, '6') } };
  }
  return undefined;
}
