import type { FilePlace } from '../diagnostics/place.ts';
import type { SourceTexts } from './source-texts.ts';
import { positionAt } from './text-lines.ts';

/** The place of a piece of a source; of a piece of several lines, its first line. Offsets count UTF-16 units. */
export function placeOf(
  piece: { readonly start: number; readonly end: number },
  file: string,
  texts: SourceTexts,
): FilePlace {
  const starts = texts.lineStartsOf(file);
  const { line, column } = positionAt(starts, piece.start);
  const end = positionAt(starts, piece.end);
  const lastColumn = (texts.lineOf(file, line) ?? '').trimEnd().length + 1;
  return { file: texts.shown(file), line, column, endColumn: end.line === line ? end.column : lastColumn };
}
