import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { isFilePlace } from '../diagnostics/place.ts';
import type { PfcgFile } from './pfcg/pfcg-file.ts';
import { readPfcg } from './pfcg/read.ts';
import { tagWidth } from './pfcg/record.ts';
import type { RowLines } from './row-lines.ts';

/** The rows of XML as lines of a role file, for what looks at lines. */
export interface RowsAsLines {
  readonly bytes: Uint8Array;
  /** What is wrong with the XML itself. */
  readonly said: readonly Diagnostic[];
  /** What these lines hold, with their own places. */
  readonly content: PfcgFile;
  /** The place in the XML of a place in these lines. */
  readonly placeOf: (place: FilePlace) => FilePlace;
  /** The same diagnostics with places in the XML, without those that say that this is no usual role file. */
  readonly inXml: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** What is said of lines and is not true of rows: encoding (R2008) and header (R2109). */
const ofLinesOnly: readonly string[] = ['R2008', 'R2109'];

/** Reads lines that were made of rows; what is said of them gets the places of the rows. */
export function viewOf({ bytes, encoding, rows }: RowLines, file: string): Omit<RowsAsLines, 'said'> {
  const content = readPfcg(bytes, { file, encoding });
  const isRefused = ({ places: [place] }: Diagnostic): boolean =>
    place !== undefined && isFilePlace(place) && rows[(place.line ?? 0) - 1]?.isRefused === true;
  const isOfRows = (each: Diagnostic): boolean => !ofLinesOnly.includes(each.code) && !isRefused(each);
  const placeOf = (place: FilePlace): FilePlace => {
    const made = place.line === undefined ? undefined : rows[place.line - 1];
    if (made === undefined) return { file, ...(place.note === undefined ? {} : { note: place.note }) };
    const { row, layout } = made;
    const at = (place.column ?? 0) - tagWidth - 1;
    const column = layout.columns.find(({ start, end }) => at >= start && at < end)?.name ?? '';
    const found = row.fields.get(column)?.place() ?? row.place();
    return place.note === undefined ? found : { ...found, note: place.note };
  };
  return {
    bytes,
    content: { ...content, diagnostics: content.diagnostics.filter(isOfRows) },
    placeOf,
    inXml: (diagnostics) =>
      diagnostics.filter(isOfRows).map((diagnostic) => {
        const places = diagnostic.places.map((place) => (isFilePlace(place) ? placeOf(place) : place));
        return { ...diagnostic, data: withLine(diagnostic.data, (line) => placeOf({ file, line }).line), places };
      }) as readonly Diagnostic[],
  };
}

/** Sentences that name another line name that of the XML. */
function withLine(data: object, lineOf: (line: number) => number | undefined): object {
  const { line } = data as { readonly line?: unknown };
  return typeof line === 'number' ? { ...data, line: lineOf(line) ?? line } : data;
}
