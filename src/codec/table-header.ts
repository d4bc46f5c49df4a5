import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { closest } from './closest.ts';
import type { DelimitedCell } from './delimited-text.ts';

/** What the columns of a table may be. */
export interface TableColumns {
  readonly known: readonly string[];
  /** How messages list them, where there are too many. */
  readonly listed?: readonly string[];
  /** Whether the source that names the table can say, in `columns`, what names in its header mean. */
  readonly explained?: true;
  readonly required: readonly string[];
  /** What other names in the header mean; null for a column that is left out. */
  readonly renamed: Readonly<Record<string, string | null>>;
  /** A header that may not be there at all, whatever it is renamed to. */
  readonly refused?: (header: string, place: Place) => Diagnostic | undefined;
}

export interface TableHeader {
  /** The name of each column, null for one that is left out. */
  readonly columns: readonly (string | null)[];
  /** The same as they stand in the file. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the names of the columns. A first line that names none of them is taken for a row of data, and then none of
 * its cells is quoted.
 */
export function readHeader(
  cells: readonly DelimitedCell[],
  { known, listed = known, explained, required, renamed, refused }: TableColumns,
  placeOf: (cell: DelimitedCell) => Place,
): TableHeader {
  const names = new Map<string, string | null>();
  for (const name of known) names.set(plain(name), name);
  for (const [name, meaning] of Object.entries(renamed)) names.set(plain(name), meaning);
  const way = explained === true ? { explained } : {};
  const written = cells.map(({ text }) => text);
  const columns = written.map((text) => names.get(plain(text)));
  const refusals = cells.flatMap((cell) => refused?.(cell.text, placeOf(cell)) ?? []);
  if (refusals.length > 0) return { columns: [], written, diagnostics: refusals };
  const [first] = cells;
  if (first === undefined || columns.every((column) => column === undefined)) {
    const places = first === undefined ? [] : [placeOf(first)];
    return { columns: [], written, diagnostics: [diagnose('R4404', { known: listed, ...way }, ...places)] };
  }
  const diagnostics: Diagnostic[] = [];
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (column === undefined) {
      const near = closest(plain(cell.text), known.map(plain));
      const meant = known.find((name) => plain(name) === near);
      const data = { column: cell.text, known: listed, ...way, ...(meant === undefined ? {} : { meant }) };
      diagnostics.push(diagnose('R4405', data, placeOf(cell)));
    } else if (column !== null && columns.indexOf(column) < index) {
      diagnostics.push(diagnose('R4406', { column: cell.text }, placeOf(cell)));
    }
  });
  // What is misspelt is not missing as well.
  const meant = diagnostics.map(({ data }) => ('meant' in data ? data.meant : undefined));
  for (const column of required) {
    if (columns.includes(column) || meant.includes(column)) continue;
    diagnostics.push(diagnose('R4407', { column, ...way }, placeOf(first)));
  }
  return { columns: columns.map((column) => column ?? null), written, diagnostics };
}

function plain(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase();
}
