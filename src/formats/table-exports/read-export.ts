import type { Encoding } from '../../codec/encoding.ts';
import type { HeaderCell } from '../../codec/export-rows.ts';
import { exportLines } from '../../codec/export-rows.ts';
import type { Layout } from '../../codec/layout.ts';
import { readLines } from '../../codec/tab-separated.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { cellText } from './cell-text.ts';
import type { ExportHeader } from './export-row.ts';
import { ExportRow } from './export-row.ts';
import type { RoleTable } from './role-table.ts';
import { roleTableOf } from './role-table.ts';

/** An export, its bytes whole or in chunks. */
export interface ExportFile {
  /** As messages name it; its last part may tell the table. */
  readonly file: string;
  readonly encoding: Encoding;
  readonly chunks: Iterable<Uint8Array>;
}

export interface ReadExport {
  /** Missing when nothing of the file is read. */
  readonly layout?: Layout;
  readonly rows: readonly ExportRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many bad rows of a file are named one by one. */
const mostNamed = 50;

/** Whether a file is an export of a table of roles: one of its first lines names their columns. */
export function isRoleTableExport(source: ExportFile): boolean {
  return [...readHeader(source)].some(({ kind }) => kind === 'header');
}

function* readHeader({ file, encoding, chunks }: ExportFile) {
  for (const line of exportLines(readLines(chunks, encoding), (cells) => roleTableOf(cells, file) !== undefined)) {
    yield line;
    if (line.kind === 'header') return;
  }
}

/** Reads the rows of an export. A row that cannot be cut is an error, and so is a column that is needed and missing. */
export function readExport({ file, encoding, chunks }: ExportFile): ReadExport {
  const diagnostics: Diagnostic[] = [];
  const rows: ExportRow[] = [];
  let hint = '';
  const found: { table?: RoleTable } = {};
  const isHeader = (cells: readonly HeaderCell[]): boolean => {
    const table = roleTableOf(cells, `${hint} ${file.replace(/^.*[/\\]/s, '')}`);
    if (table !== undefined) found.table = table;
    return table !== undefined;
  };
  let header: ExportHeader | undefined;
  let bad = 0;
  let restored = 0;
  let firstRestored: FilePlace | undefined;
  for (const line of exportLines(readLines(chunks, encoding), isHeader)) {
    if (line.kind === 'title') hint += ` ${line.text.slice(0, 300)}`;
    else if (line.kind === 'header') {
      const { table } = found;
      const place = { file, line: line.line };
      if (table?.layout === undefined) {
        return { rows, diagnostics: [diagnose('R4732', { table: table?.name ?? '', path: file }, place)] };
      }
      const { layout, columns, missing, unknown } = table;
      if (missing.length > 0) return { rows, diagnostics: [diagnose('R4702', { table: layout.tag, missing }, place)] };
      if (unknown.length > 0) diagnostics.push(diagnose('R4731', { table: layout.tag, columns: unknown }, place));
      header = { file, layout, columns, form: line.form };
    } else if (line.kind === 'bad row') {
      const { text, at, problem } = line;
      const place = { file, line: line.line, column: at + 1, endColumn: Math.max(at, text.length) + 1 };
      if (++bad <= mostNamed) diagnostics.push(diagnose('R4703', { problem }, place));
    } else if (header !== undefined) {
      const { row, lost } = rowOf(header, line);
      rows.push(row);
      restored += lost.length;
      if (lost[0] !== undefined) firstRestored ??= row.fields.get(lost[0])?.place();
    }
  }
  if (bad > mostNamed) diagnostics.push(diagnose('R4705', { count: bad, named: mostNamed }, { file }));
  if (firstRestored !== undefined) diagnostics.push(diagnose('R4734', { count: restored }, firstRestored));
  return { rows, diagnostics, ...(header === undefined ? {} : { layout: header.layout }) };
}

function rowOf(
  header: ExportHeader,
  { line, text, cells }: { readonly line: number; readonly text: string; readonly cells: readonly string[] },
): { readonly row: ExportRow; readonly lost: readonly string[] } {
  const { layout, columns } = header;
  const lost: string[] = [];
  const field = cells[columns.get('FIELD') ?? -1];
  const texts = [...columns].map(([name, index]) => {
    const shown = cells[index] ?? '';
    const column = layout.columns.find((each) => each.name === name);
    if (column === undefined) return shown;
    const cell = cellText(column, shown, field);
    if (cell.isRestored) lost.push(name);
    return cell.text;
  });
  return { row: new ExportRow(header, line, text, texts), lost };
}
