import { expectationOf, mayHold } from '../../codec/cell-content.ts';
import type { Encoding } from '../../codec/encoding.ts';
import { encodingNamed } from '../../codec/encoding.ts';
import type { Column, Layout } from '../../codec/layout.ts';
import { RowWriter } from '../../codec/row-writer.ts';
import type { AsxField, AsxStructure, AsxValues } from '../../codec/xml/asx-document.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { AGR_DEFINE } from '../../layouts/agr-define.ts';
import { AGR_HIERT } from '../../layouts/agr-hiert.ts';
import { LOADED_AGRS } from '../../layouts/header.ts';
import { tagWidth } from '../pfcg/record.ts';
import { acgrLayouts, descriptionColumn, isCleared } from './acgr-tables.ts';

/** A line that was made of a row, with what it was made of. */
export interface RowLine extends AsxStructure {
  readonly layout: Layout;
  /** The row was reported and left out: in its place stands a line that no reader takes, so that none misses the row. */
  readonly isRefused: boolean;
}

/** The rows of an XML file as lines of a role file without header. */
export interface AcgrLines {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** What each line was made of, the first line first. */
  readonly rows: readonly RowLine[];
}

/** The longest description that is taken: its width is not known. */
const longestDescription = 1000;

/**
 * Makes the lines of a role file of the rows in an XML file. Rows that cannot be of the role, or hold what no table can,
 * are reported and left out.
 */
export function acgrLines(values: AsxValues): {
  readonly lines?: AcgrLines;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const [definition] = values.rows(AGR_DEFINE.tag);
  const role = definition?.fields.get('AGR_NAME')?.text ?? '';
  if (definition === undefined || role === '') {
    const place = definition?.place() ?? values.placeOf();
    return { diagnostics: [diagnose('R2663', { element: AGR_DEFINE.tag }, place)] };
  }
  const encoding = encodingNamed('utf-16le');
  if (encoding === undefined) throw new Error('UTF-16 is always known');
  const writer = new RowWriter(encoding, 'lf', tagWidth);
  const rows: RowLine[] = [];
  const unknown = new Set<string>();
  const write = (layout: Layout, row: AsxStructure): void => {
    const cells = cellsOf(layout, row, role, diagnostics);
    rows.push({ ...row, layout, isRefused: cells === undefined });
    if (cells === undefined) {
      writer.line(layout.tag, '\0');
      return;
    }
    const description = layout === AGR_HIERT ? (row.fields.get(descriptionColumn)?.text ?? '') : '';
    writer.begin(layout, description.length);
    for (const [column, text] of cells) writer.set(column, text);
    writer.setTail(description);
    writer.end();
  };
  // the name is judged with the row of AGR_DEFINE
  if (cellsOf(LOADED_AGRS, definition, role, []) !== undefined) write(LOADED_AGRS, definition);
  for (const layout of acgrLayouts) {
    for (const row of values.rows(layout.tag)) {
      for (const name of row.fields.keys()) if (!isKnown(layout, name)) unknown.add(`${layout.tag}-${name}`);
      write(layout, row);
    }
  }
  if (unknown.size > 0) diagnostics.push(diagnose('R2656', { names: [...unknown] }, values.placeOf()));
  return { lines: { bytes: Buffer.concat([...writer.take(true)]), encoding, rows }, diagnostics };
}

function isKnown(layout: Layout, name: string): boolean {
  return Object.hasOwn(layout.at, name) || isCleared(name) || (layout === AGR_HIERT && name === descriptionColumn);
}

/** The cells of a row; nothing when one of them does not fit, which is reported. */
function cellsOf(
  layout: Layout,
  row: AsxStructure,
  role: string,
  diagnostics: Diagnostic[],
): readonly (readonly [Column, string])[] | undefined {
  const before = diagnostics.length;
  const cells = layout.columns.map((column): readonly [Column, string] => {
    const field = row.fields.get(column.name);
    const text = textOf(column, field);
    const expected = expectation(column, text);
    if (expected !== undefined) {
      const data = { element: layout.tag, field: column.name, found: field?.text ?? '', expected };
      diagnostics.push(diagnose('R2657', data, field?.place() ?? row.place()));
    } else if (column.name === 'AGR_NAME' && text !== role)
      diagnostics.push(
        diagnose('R2660', { element: layout.tag, found: text, expected: role }, field?.place() ?? row.place()),
      );
    return [column, text];
  });
  const description = layout === AGR_HIERT ? row.fields.get(descriptionColumn) : undefined;
  const problem =
    description && (hasControl(description.text) ? 'a text without control characters' : tooLong(description));
  if (description !== undefined && problem !== undefined) {
    const data = { element: layout.tag, field: descriptionColumn, found: description.text, expected: problem };
    diagnostics.push(diagnose('R2657', data, description.place()));
  }
  return diagnostics.length > before ? undefined : cells;
}

function tooLong({ text }: AsxField): string | undefined {
  return text.length > longestDescription ? `up to ${String(longestDescription)} characters` : undefined;
}

/** Who and when is cleared; digits that are initial or were written without leading zeros get them. */
function textOf({ name, field: { kind, width } }: Column, field: AsxField | undefined): string {
  const text = isCleared(name) ? '' : (field?.text ?? '');
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
