import { expectationOf, mayHold } from '../codec/cell-content.ts';
import type { Encoding } from '../codec/encoding.ts';
import { encodingNamed } from '../codec/encoding.ts';
import type { Column, Layout } from '../codec/layout.ts';
import { RowWriter } from '../codec/row-writer.ts';
import type { AsxField, AsxStructure } from '../codec/xml/asx-document.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { AGR_HIERT } from '../layouts/agr-hiert.ts';
import { descriptionColumn } from './abapgit/acgr-tables.ts';
import { tagWidth } from './pfcg/record.ts';

/** A line that was made of a row, with what it was made of. */
export interface RowLine {
  readonly row: AsxStructure;
  readonly layout: Layout;
  /** The row was reported and left out: in its place stands a line that no reader takes, so that none misses the row. */
  readonly isRefused: boolean;
}

/** Rows of the tables of roles as lines of a role file without header. */
export interface RowLines {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** What each line was made of, the first line first. */
  readonly rows: readonly RowLine[];
}

/** A cell that its column cannot take. */
export interface BadCell {
  readonly element: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** How the rows of a source are taken. */
export interface RowManner {
  /** The role that all rows have to be of. */
  readonly role?: string;
  /** Columns that are ignored. */
  readonly isIgnored: (column: string) => boolean;
  readonly badCell: (cell: BadCell, row: AsxStructure, place: FilePlace) => Diagnostic;
}

/** The longest description that is taken: its width is not known. */
const longestDescription = 1000;

/** Makes lines of a role file of rows. Rows that hold what no table can are reported and left out. */
export class RowLineWriter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #manner: RowManner;
  readonly #rows: RowLine[] = [];
  readonly #encoding: Encoding;
  readonly #writer: RowWriter;

  constructor(manner: RowManner) {
    this.#manner = manner;
    const encoding = encodingNamed('utf-16le');
    if (encoding === undefined) throw new Error('UTF-16 is always known');
    this.#encoding = encoding;
    this.#writer = new RowWriter(encoding, 'lf', tagWidth);
  }

  write(layout: Layout, row: AsxStructure): void {
    const cells = cellsOf(layout, row, this.#manner, this.diagnostics);
    this.#rows.push({ row, layout, isRefused: cells === undefined });
    if (cells === undefined) {
      this.#writer.line(layout.tag, '\0');
      return;
    }
    const description = layout === AGR_HIERT ? (row.fields.get(descriptionColumn)?.text ?? '') : '';
    this.#writer.begin(layout, description.length);
    for (const [column, text] of cells) this.#writer.set(column, text);
    this.#writer.setTail(description);
    this.#writer.end();
  }

  take(): RowLines {
    return { bytes: Buffer.concat([...this.#writer.take(true)]), encoding: this.#encoding, rows: this.#rows };
  }
}

/** The cells of a row; nothing when one of them does not fit, which is reported. */
export function cellsOf(
  layout: Layout,
  row: AsxStructure,
  manner: RowManner,
  diagnostics: Diagnostic[],
): readonly (readonly [Column, string])[] | undefined {
  const before = diagnostics.length;
  const { fields } = row;
  const cells = layout.columns.map((column): readonly [Column, string] => {
    const field = fields.get(column.name);
    const text = textOf(column, field, manner);
    const expected = expectation(column, text);
    if (expected !== undefined) {
      const data = { element: layout.tag, field: column.name, found: field?.text ?? '', expected };
      diagnostics.push(manner.badCell(data, row, field?.place() ?? row.place()));
    } else if (column.name === 'AGR_NAME' && text !== (manner.role ?? text)) {
      const data = { element: layout.tag, found: text, expected: manner.role ?? '' };
      diagnostics.push(diagnose('R2660', data, field?.place() ?? row.place()));
    }
    return [column, text];
  });
  const description = layout === AGR_HIERT ? fields.get(descriptionColumn) : undefined;
  const problem =
    description && (hasControl(description.text) ? 'a text without control characters' : tooLong(description));
  if (description !== undefined && problem !== undefined) {
    const data = { element: layout.tag, field: descriptionColumn, found: description.text, expected: problem };
    diagnostics.push(manner.badCell(data, row, description.place()));
  }
  return diagnostics.length > before ? undefined : cells;
}

function tooLong({ text }: AsxField): string | undefined {
  return text.length > longestDescription ? `up to ${String(longestDescription)} characters` : undefined;
}

/** Digits that are initial or were written without leading zeros get them. */
function textOf(
  { name, field: { kind, width } }: Column,
  field: AsxField | undefined,
  { isIgnored }: RowManner,
): string {
  const text = isIgnored(name) ? '' : (field?.text ?? '');
  return kind === 'digits' && /^[0-9]*$/.test(text) ? text.padStart(width, '0') : text;
}

/** What a cell should hold, when it holds something else. */
function expectation({ field }: Column, text: string): string | undefined {
  if (text.length > field.width) return `up to ${String(field.width)} characters`;
  if (hasControl(text)) return 'a text without control characters';
  return mayHold(field, text) ? undefined : expectationOf(field);
}

function hasControl(text: string): boolean {
  return /[\p{Cc}\ufffd]/u.test(text);
}
