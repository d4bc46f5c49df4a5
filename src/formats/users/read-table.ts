import type { TextLine } from '../../codec/tab-separated.ts';
import { cellsOf } from '../../codec/tab-separated.ts';
import { windows1252 } from '../../codec/encoding.ts';
import { withoutEmpty } from './assemble.ts';
import { Lines } from './lines.ts';
import type { Problems } from './problems.ts';
import type { KnownColumns } from './read-columns.ts';
import type { InputFile, UserReadOptions } from './read-options.ts';
import type { ReadRow } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { Column } from './record.ts';
import { UnreadRows } from './unread-rows.ts';
import type { DateStyle } from './write-table.ts';

/** How the files of a format are read. */
export interface TableReading extends KnownColumns {
  readonly dates: DateStyle;
  /** Takes the header off the lines; undefined when it is so wrong that no row can be read, which is reported. */
  readonly readHeader: (lines: Lines, columns: KnownColumns, problems: Problems) => readonly Column[] | undefined;
  /** Numbers may have a # in front. */
  readonly marked?: boolean;
  /** Lines between the rows that are none. */
  readonly isComment?: (line: TextLine) => boolean;
}

/**
 * Reads the rows of one file. Empty lines at its end are accepted, others are rows with too few columns.
 *
 * @param unread takes the rows that are reported and left out
 */
export function readTable(
  file: InputFile | undefined,
  reading: TableReading,
  options: UserReadOptions,
  problems: Problems,
  unread = new UnreadRows(),
): readonly ReadRow[] {
  if (file === undefined) return [];
  const lines = new Lines(file, options.encoding, problems);
  const columns = reading.readHeader(lines, reading, problems);
  if (columns === undefined) {
    unread.addAny();
    return [];
  }
  const rows: ReadRow[] = [];
  const { dates, marked = false } = reading;
  const cellReading = { dates, marked, encoding: options.encoding ?? windows1252(), problems };
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (reading.isComment?.(line) === true) continue;
    const row = readRow(file.path, line, { columns, leading: reading.leading }, cellReading);
    if (row === undefined) unread.add(cellsOf(line.text));
    else rows.push(row);
  }
  if (lines.isBroken) unread.addAny();
  const sound = withoutEmpty(rows, reading.required, columns, problems);
  if (sound.length < rows.length) for (const { record, leading } of rows) unread.add([record.name ?? '', ...leading]);
  return sound;
}
