import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { isFilePlace } from '../diagnostics/place.ts';
import type { RecordKind } from '../formats/pfcg/record.ts';
import { tagWidth } from '../formats/pfcg/record.ts';
import type { KnownNames } from './known-names.ts';
import { mendLine } from './mend/mend-line.ts';

/** More of the fields that come out wrong tells nobody more. */
const mostStored = 4;

/** Lines that are damaged in a way that a slip may explain. */
const damages: ReadonlySet<Diagnostic['code']> = new Set(['R2101', 'R2102', 'R2104']);

/** Whether a diagnostic is about a line whose columns may have slipped. */
export function maySlip({ code }: Diagnostic): boolean {
  return damages.has(code);
}

/**
 * Says of a line whose columns slipped what the importer would store, and where it slipped, now that the names of the
 * whole file are known. Other diagnostics stay as they are.
 */
export function explainSlip(diagnostic: Diagnostic, line: string | undefined, names: KnownNames): Diagnostic {
  const [place, ...others] = diagnostic.places;
  if (!maySlip(diagnostic) || line === undefined || place === undefined || !isFilePlace(place)) return diagnostic;
  const mended = mendLine(line, names);
  if (mended.kind === 'several' && diagnostic.code === 'R2102') {
    const stored = storedCells(mended.record, line, mended.lines);
    return diagnose('R2102', { ...diagnostic.data, stored }, place, ...others);
  }
  if (mended.kind !== 'one' || mended.moved === undefined) return diagnostic;
  const { record, moved } = mended;
  const stored = storedCells(record, line, [mended.line]);
  const column = tagWidth + moved.at + 1;
  const endColumn = Math.max(column + 1, Math.min(tagWidth + moved.from.end, line.length) + 1);
  const data = { table: record.tag, field: moved.from.name, by: moved.by, stored };
  return diagnose('R2102', data, { ...place, column, endColumn }, ...others);
}

/** The cells that come out wrong, as far as all rows that it may have been agree on them. */
function storedCells({ layout }: RecordKind, damaged: string, mended: readonly string[]) {
  const cell = (line: string, start: number, end: number) => line.slice(tagWidth + start, tagWidth + end).trimEnd();
  return layout.columns
    .flatMap(({ name, start, end }) => {
      const text = cell(damaged, start, end);
      const [meant, ...others] = new Set(mended.map((line) => cell(line, start, end)));
      return meant === undefined || others.length > 0 || meant === text ? [] : [{ field: name, text, meant }];
    })
    .slice(0, mostStored);
}
