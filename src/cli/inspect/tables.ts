import stringWidth from 'string-width';
import { CellReader } from '../../codec/cell-reader.ts';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Page } from '../../codec/page.ts';
import { textBetween } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import type { Palette } from '../../diagnostics/render/palette.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { RecordKind } from '../../formats/pfcg/record.ts';
import { recordKinds } from '../../formats/pfcg/record.ts';
import type { RecordSink } from '../../formats/pfcg/scan.ts';
import { PfcgScanner } from '../../formats/pfcg/scan.ts';
import type { Io } from '../io.ts';
import { isXmlRoleFile } from '../role-files/read-xml-role-file.ts';
import type { ReadRoleFile } from '../role-files/read-role-file.ts';

/** The cells of a record kind, row by row; the first cell is the line number. */
type Table = string[][];

/** Prints every sound record, a table for each kind; columns that hold nothing in this file are left out and named. */
export function printTables({ path, content, asLines, again }: ReadRoleFile, io: Io, palette: Palette): void {
  const encoding = encodingNamed((asLines?.content ?? content).encoding);
  if (encoding === undefined || (asLines === undefined && isXmlRoleFile(path))) return;
  const rows = new TableSink((line) => asLines?.placeOf({ file: path, line }).line ?? line);
  const scanner = new PfcgScanner(path, rows);
  for (const page of readPages(again(), encoding)) scanner.page(page);
  io.stdout.write(`${palette.strong(visible(path))}\n`);
  for (const kind of recordKinds) {
    const table = rows.known.get(kind);
    if (table === undefined) continue;
    io.stdout.write(`\n${palette.strong(kind.tag)}  ${palette.faint(kind.layout.doc)}\n`);
    printTable(['line', ...kind.layout.columns.map(({ name }) => name)], table, io, palette);
  }
  for (const [tag, table] of rows.unknown) {
    io.stdout.write(`\n${palette.strong(visible(tag))}  ${palette.faint('a record that is not known')}\n`);
    printTable(['line', 'row'], table, io, palette);
  }
}

class TableSink implements RecordSink {
  readonly known = new Map<RecordKind, Table>();
  readonly unknown = new Map<string, Table>();
  readonly #cells = new CellReader();
  readonly #lineOf: (line: number) => number;

  /** @param lineOf the line in the file of a line that is read: XML is read as lines of its own */
  constructor(lineOf: (line: number) => number) {
    this.#lineOf = lineOf;
  }

  record(kind: RecordKind, page: Page, from: number, end: number, line: number): void {
    this.#cells.moveTo(page, from, end);
    const row = [String(this.#lineOf(line)), ...kind.layout.columns.map((column) => visible(this.#cells.cell(column)))];
    const tail = this.#cells.tail(kind.layout.width).trimEnd();
    addTo(this.known, kind, tail === '' ? row : [...row, visible(tail)]);
  }

  unknownRecord(tag: string, page: Page, from: number, end: number, line: number): void {
    addTo(this.unknown, tag, [String(this.#lineOf(line)), visible(textBetween(page, from, end))]);
  }

  damaged(): void {
    // damaged lines are reported beside the tables
  }
}

function addTo<K>(tables: Map<K, Table>, key: K, row: string[]): void {
  const table = tables.get(key);
  if (table === undefined) tables.set(key, [row]);
  else table.push(row);
}

function printTable(names: readonly string[], table: Table, io: Io, palette: Palette): void {
  const widths = names.map((_, column) =>
    table.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 0),
  );
  const shown = names.map((_, column) => column).filter((column) => (widths[column] ?? 0) > 0);
  const line = (cells: readonly string[]) =>
    shown
      .map((column) => padded(cells[column] ?? '', Math.max(widths[column] ?? 0, (names[column] ?? '').length)))
      .join('  ');
  io.stdout.write(`${palette.faint(line(names).trimEnd())}\n`);
  for (const row of table) {
    const tail = row.slice(names.length).map((each) => palette.warning(`  + ${each}`));
    io.stdout.write(`${line(row).trimEnd()}${tail.join('')}\n`);
  }
  const empty = names.filter((_, column) => !shown.includes(column));
  if (empty.length > 0) io.stdout.write(`${palette.faint(`empty in all rows: ${empty.join(', ')}`)}\n`);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
