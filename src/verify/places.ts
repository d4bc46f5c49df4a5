import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { isFilePlace } from '../diagnostics/place.ts';
import { tagWidth } from '../formats/pfcg/record.ts';
import type { Candidate, RowLocator } from './candidate.ts';
import type { FoundRow } from './row-finder.ts';

/** The line that a diagnostic points at, 0 for the file as a whole. */
export function lineOf({ places: [place] }: Diagnostic): number {
  return place !== undefined && isFilePlace(place) ? (place.line ?? 0) : 0;
}

export function byLine(left: Diagnostic, right: Diagnostic): number {
  return lineOf(left) - lineOf(right);
}

/** A finding at the rows that it is about. */
export function located(
  { at, also, diagnose }: Candidate,
  file: string,
  rows: ReadonlyMap<RowLocator, FoundRow>,
): Diagnostic {
  const place = placeOf(file, at, rows.get(at));
  return also === undefined
    ? diagnose(place)
    : diagnose(place, { ...placeOf(file, also.at, rows.get(also.at)), note: also.note });
}

/** The place of a row that was looked for: its field when one is meant, else its name of the record. */
function placeOf(file: string, { table }: RowLocator, found: FoundRow | undefined): FilePlace {
  if (found === undefined) return { file };
  const { line, field } = found;
  if (field === undefined) return { file, line, column: 1, endColumn: table.length + 1 };
  return { file, line, column: tagWidth + field.start + 1, endColumn: tagWidth + field.end + 1 };
}

/** The tables that have lost a row in reading: what seems to be missing in them may be that row. */
export function tablesOf(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const tables = diagnostics.flatMap(({ severity, data }) =>
    severity === 'error' && 'table' in data ? [data.table] : [],
  );
  return new Set(tables);
}
