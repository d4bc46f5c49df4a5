import type { ExportForm } from '../../codec/export-form.ts';
import { cellSpan } from '../../codec/export-form.ts';
import type { ExportLine, HeaderCell } from '../../codec/export-rows.ts';
import { exportLines } from '../../codec/export-rows.ts';
import type { Encoding } from '../../codec/encoding.ts';
import { readLines } from '../../codec/tab-separated.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { FactSink } from './fact-sink.ts';
import type { RecognisedTable } from './recognise-table.ts';
import { nearestTable, recogniseTable } from './recognise-table.ts';
import { RowCells } from './row-cells.ts';
import { rowReaders } from './row-readers.ts';
import type { TableName } from './table-definition.ts';

export interface TableExportOptions {
  /** The file as messages name it. */
  readonly file: string;
  /** Without it: UTF-8 or UTF-16 when the first bytes show it, else Windows-1252. */
  readonly encoding?: Encoding;
  /** The table, where the header alone does not tell it. */
  readonly table?: TableName;
}

export interface TableExport {
  /** Missing when no table was recognised. */
  readonly table?: TableName;
  /** How many rows were read. */
  readonly rows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many bad rows of a file are named one by one. */
const mostNamed = 50;

/**
 * Reads an exported table, row by row, in constant memory: text with tabs, semicolons or commas, or a list saved as
 * it stands on the screen (`|`); titles may stand above the header. The table is recognised by the technical names of
 * its columns, `sinkOf` gives what takes its facts. Bad rows are reported and left out; a leading zero that a
 * spreadsheet took from an activity is put back and reported; so is an export without any row.
 */
export function readTableExport(
  chunks: Iterable<Uint8Array>,
  { file, encoding, table: only }: TableExportOptions,
  sinkOf: (table: TableName) => FactSink,
): TableExport {
  let hint = file;
  const recognised: { as?: RecognisedTable } = {};
  let near: ReturnType<typeof nearestTable>;
  let nearLine = 1;
  const isHeader = (cells: readonly HeaderCell[]): boolean => {
    const found = recogniseTable(cells, hint, only);
    if (found !== undefined) recognised.as = found;
    return found !== undefined;
  };
  const report = new RowReport(file);
  let row: { cells: RowCells; read: (typeof rowReaders)[TableName]; sink: FactSink } | undefined;
  for (const line of exportLines(readLines(chunks, encoding), isHeader)) {
    if (line.kind === 'title') {
      hint += ` ${line.text.slice(0, 300)}`;
      const missing = near === undefined ? nearestTable(looseCells(line.text), only) : undefined;
      if (missing !== undefined) [near, nearLine] = [missing, line.line];
    } else if (line.kind === 'header') {
      const found = recognised.as;
      if (found === undefined) break;
      report.form = line.form;
      report.columns = found.columns;
      report.header = line.line;
      row = { cells: new RowCells(found.columns), read: rowReaders[found.table], sink: sinkOf(found.table) };
    } else if (line.kind === 'bad row') report.badLine(line);
    else if (row !== undefined) {
      row.cells.moveTo(line.cells);
      row.read(row.cells, row.sink);
      report.row(line, row.cells);
    }
  }
  if (recognised.as !== undefined) return { table: recognised.as.table, ...report.result() };
  const place = { file, line: nearLine, column: 1 };
  const diagnostic =
    near === undefined
      ? diagnose('R4701', { path: file }, { file })
      : diagnose('R4702', { table: near.table, missing: near.missing }, place);
  return { rows: 0, diagnostics: [diagnostic] };
}

/** The cells of a line that may be a header, whatever parts them. */
function looseCells(text: string): readonly HeaderCell[] {
  return text
    .slice(0, 2000)
    .split(/[|\t;,]/)
    .map((cell) => ({ text: cell.replaceAll('"', '').trim(), full: false }));
}

/** Counts rows, and keeps what is to be said of them. */
class RowReport {
  form: ExportForm | undefined;
  columns: ReadonlyMap<string, number> = new Map();
  /** The line in which the header stands. */
  header = 1;
  readonly #file: string;
  readonly #diagnostics: Diagnostic[] = [];
  #rows = 0;
  #bad = 0;
  #doubts = 0;
  #restored = 0;
  #firstRestored: FilePlace | undefined;
  #undecided = 0;
  #firstUndecided: FilePlace | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  row(line: Extract<ExportLine, { kind: 'row' }>, cells: RowCells): void {
    const { problem, restored, doubt, isUndecided } = cells;
    if (problem === undefined) {
      this.#rows += 1;
      if (isUndecided) {
        this.#undecided += 1;
        this.#firstUndecided ??= this.#placeOf(line.line, line.text, 'OKFLAG');
      }
      if (doubt !== undefined && ++this.#doubts <= mostNamed) {
        this.#diagnostics.push(diagnose('R4604', doubt, this.#placeOf(line.line, line.text, 'NAME')));
      }
      if (restored === undefined) return;
      this.#restored += 1;
      this.#firstRestored ??= this.#placeOf(line.line, line.text, restored);
      return;
    }
    const { column, value } = problem;
    this.#badRow(() =>
      diagnose('R4704', { column, value, problem: problem.problem }, this.#placeOf(line.line, line.text, column)),
    );
  }

  badLine({ line, text, at, problem }: Extract<ExportLine, { kind: 'bad row' }>): void {
    const place = { file: this.#file, line, column: at + 1, endColumn: Math.max(at, text.length) + 1 };
    this.#badRow(() => diagnose('R4703', { problem }, place));
  }

  result(): { readonly rows: number; readonly diagnostics: readonly Diagnostic[] } {
    const diagnostics = [...this.#diagnostics];
    if (this.#bad > mostNamed) {
      diagnostics.push(diagnose('R4705', { count: this.#bad, named: mostNamed }, { file: this.#file }));
    }
    if (this.#rows + this.#bad === 0) {
      diagnostics.push(diagnose('R4707', { path: this.#file }, { file: this.#file, line: this.header }));
    }
    if (this.#firstUndecided !== undefined) {
      diagnostics.push(diagnose('R4708', { count: this.#undecided }, this.#firstUndecided));
    }
    if (this.#firstRestored !== undefined) {
      diagnostics.push(diagnose('R4706', { count: this.#restored }, this.#firstRestored));
    }
    return { rows: this.#rows, diagnostics };
  }

  #badRow(make: () => Diagnostic): void {
    this.#bad += 1;
    if (this.#bad <= mostNamed) this.#diagnostics.push(make());
  }

  #placeOf(line: number, text: string, column: string): FilePlace {
    const index = this.columns.get(column);
    if (index === undefined || this.form === undefined) return { file: this.#file, line };
    return { file: this.#file, line, ...cellSpan(text, this.form, index) };
  }
}
