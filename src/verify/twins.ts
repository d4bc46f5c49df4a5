import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { tagWidth } from '../formats/pfcg/record.ts';
import { recordOf } from './mend/sound-line.ts';
import { lineOf } from './places.ts';

/** More of the fields that differ tells nobody more. */
const mostShown = 4;

/** The lines of two rows with the same key; none for any other diagnostic. */
export function twinLines(diagnostic: Diagnostic): readonly number[] {
  return diagnostic.code === 'R2204' ? [diagnostic.data.line, lineOf(diagnostic)] : [];
}

/** Says of a row whose key another row has already what would be lost with it. Other diagnostics stay as they are. */
export function explainTwin(diagnostic: Diagnostic, lines: ReadonlyMap<number, string>): Diagnostic {
  if (diagnostic.code !== 'R2204') return diagnostic;
  const [first, second] = twinLines(diagnostic).map((line) => lines.get(line));
  const record = first === undefined ? undefined : recordOf(first);
  if (first === undefined || second === undefined || record === undefined) return diagnostic;
  const cell = (line: string, start: number, end: number) => line.slice(tagWidth + start, tagWidth + end).trimEnd();
  const differs = record.layout.columns
    .map(({ name, start, end }) => ({ field: name, kept: cell(first, start, end), lost: cell(second, start, end) }))
    .filter(({ kept, lost }) => kept !== lost)
    .slice(0, mostShown);
  return diagnose('R2204', { ...diagnostic.data, differs }, ...diagnostic.places);
}
