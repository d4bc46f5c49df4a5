import type { Layout } from '../../codec/layout.ts';
import type { AsxValues } from '../../codec/xml/asx-document.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { AGR_DEFINE } from '../../layouts/agr-define.ts';
import { AGR_HIERT } from '../../layouts/agr-hiert.ts';
import { LOADED_AGRS } from '../../layouts/header.ts';
import type { RowLines, RowManner } from '../row-lines.ts';
import { cellsOf, RowLineWriter } from '../row-lines.ts';
import { acgrLayouts, descriptionColumn, isCleared } from './acgr-tables.ts';

/**
 * Makes the lines of a role file of the rows in an XML file. Rows that cannot be of the role, or hold what no table can,
 * are reported and left out.
 */
export function acgrLines(values: AsxValues): {
  readonly lines?: RowLines;
  readonly diagnostics: readonly Diagnostic[];
} {
  const [definition] = values.rows(AGR_DEFINE.tag);
  const role = definition?.fields.get('AGR_NAME')?.text ?? '';
  if (definition === undefined || role === '') {
    const place = definition?.place() ?? values.placeOf();
    return { diagnostics: [diagnose('R2663', { element: AGR_DEFINE.tag }, place)] };
  }
  // who and when is cleared
  const manner: RowManner = {
    role,
    isIgnored: isCleared,
    badCell: (cell, _row, place) => diagnose('R2657', cell, place),
  };
  const writer = new RowLineWriter(manner);
  const unknown = new Set<string>();
  // the name is judged with the row of AGR_DEFINE
  if (cellsOf(LOADED_AGRS, definition, manner, []) !== undefined) writer.write(LOADED_AGRS, definition);
  for (const layout of acgrLayouts) {
    for (const row of values.rows(layout.tag)) {
      for (const name of row.fields.keys()) if (!isKnown(layout, name)) unknown.add(`${layout.tag}-${name}`);
      writer.write(layout, row);
    }
  }
  const { diagnostics } = writer;
  if (unknown.size > 0) diagnostics.push(diagnose('R2656', { names: [...unknown] }, values.placeOf()));
  return { lines: writer.take(), diagnostics };
}

function isKnown(layout: Layout, name: string): boolean {
  return Object.hasOwn(layout.at, name) || isCleared(name) || (layout === AGR_HIERT && name === descriptionColumn);
}
