import { CellReader } from '../../codec/cell-reader.ts';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Column, Layout } from '../../codec/layout.ts';
import type { Page } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import type { WrittenField } from '../../codec/xml/write-asx.ts';
import { writeAsx } from '../../codec/xml/write-asx.ts';
import { xmlLimits } from '../../codec/xml/limits.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { AGR_HIERT } from '../../layouts/agr-hiert.ts';
import type { Role } from '../../model/role.ts';
import type { RecordKind } from '../pfcg/record.ts';
import type { RecordSink } from '../pfcg/scan.ts';
import { PfcgScanner } from '../pfcg/scan.ts';
import type { WriteReport } from '../pfcg/write.ts';
import { writePfcg } from '../pfcg/write.ts';
import { acgrLayouts, acgrSerializer, descriptionColumn, isCleared } from './acgr-tables.ts';

/** Rows with the cells that tell them apart in front. */
type SortedRows = { readonly key: string; readonly fields: readonly WrittenField[] }[];

/**
 * Writes a role as abapGit would serialise it: an element for each of its tables, rows in order of their primary keys,
 * client and who and when cleared, initial fields left out. The rows are those of the role file. That abapGit reads such
 * files is inferred from a public proposal that was closed unmerged.
 *
 * @param report gets an R3xxx diagnostic for everything that is left out or could not be written; with an error among
 * them the bytes must not be used. Its rows are complete when the last chunk has been taken.
 */
export function* writeAcgr(role: Role, report: WriteReport): Generator<Uint8Array> {
  const rows = new RowSink(role.name);
  const scanner = new PfcgScanner('', rows);
  const encoding = encodingNamed('utf-16le');
  if (encoding === undefined) throw new Error('UTF-16 is always known');
  const target = { client: '000', release: '000', encoding, lineEnd: 'lf' } as const;
  const problems: WriteReport = { diagnostics: [], rows: 0 };
  for (const page of readPages(writePfcg([role], target, problems), encoding)) scanner.page(page);
  // rows that could not be written are missing here, and said already
  report.diagnostics.push(...(problems.diagnostics.length > 0 ? problems.diagnostics : rows.diagnostics()));
  const tables = acgrLayouts.map(({ tag }) => ({ name: tag, rows: rows.sorted(tag) }));
  report.rows += rows.count;
  yield* writeAsx(acgrSerializer, tables);
}

/** Characters that a role file may hold and XML may not. */
const forbidden = /[\ufffe\uffff]/;

/** Gathers the rows of a role by their tables. */
class RowSink implements RecordSink {
  count = 0;
  readonly #role: string;
  readonly #cells = new CellReader();
  readonly #tables = new Map<string, SortedRows>();
  readonly #leftOut = new Set<string>();
  readonly #problems: Diagnostic[] = [];
  #fields = 0;

  constructor(role: string) {
    this.#role = role;
  }

  record({ tag, layout }: RecordKind, page: Page, from: number, end: number): void {
    this.#cells.moveTo(page, from, end);
    if (!acgrLayouts.includes(layout)) {
      if (tag === 'AGR_USERT') this.#leftOut.add(tag);
      return;
    }
    const fields = layout.columns.map((column) => this.#field(layout, column)).filter((field) => field !== undefined);
    const tail = this.#cells.tail(layout.width).replace(/ +$/, '');
    if (tail !== '' && layout === AGR_HIERT) fields.push([descriptionColumn, tail]);
    else if (tail !== '') this.#leftOut.add(`columns behind ${tag}`);
    this.count++;
    this.#fields += fields.length + 1;
    const rows = this.#tables.get(tag) ?? [];
    this.#tables.set(tag, rows);
    rows.push({ key: this.#keyOf(layout), fields });
  }

  unknownRecord(tag: string): void {
    this.#leftOut.add(tag);
  }

  damaged(tags: readonly string[]): void {
    for (const tag of tags) this.#leftOut.add(tag);
  }

  /** The rows of a table in order of their keys, by character code. */
  sorted(tag: string): readonly (readonly WrittenField[])[] {
    const rows = this.#tables.get(tag) ?? [];
    rows.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
    return rows.map(({ fields }) => fields);
  }

  diagnostics(): readonly Diagnostic[] {
    const found = [...this.#problems];
    if (this.#leftOut.size > 0) found.push(diagnose('R3202', { role: this.#role, what: [...this.#leftOut].sort() }));
    if (this.#fields > xmlLimits.elements)
      found.push(diagnose('R3203', { role: this.#role, limit: xmlLimits.elements }));
    return found;
  }

  #field(layout: Layout, column: Column): WrittenField | undefined {
    if (isCleared(column.name)) return undefined;
    const text = this.#cells.cell(column);
    const bad = forbidden.exec(text)?.[0];
    if (bad !== undefined) {
      const data = { table: layout.tag, field: column.name, text, code: bad.charCodeAt(0) };
      this.#problems.push(diagnose('R3003', data));
    }
    const isInitial = text === '' || (column.field.kind === 'digits' && /^0+$/.test(text));
    return isInitial ? undefined : [column.name, text];
  }

  /** NUL is below every character of a cell, so shorter texts come first. */
  #keyOf({ key, columns }: Layout): string {
    const wanted = key.length === 0 ? columns : columns.filter(({ name }) => key.includes(name));
    return wanted.map((column) => this.#cells.cell(column)).join('\0');
  }
}
