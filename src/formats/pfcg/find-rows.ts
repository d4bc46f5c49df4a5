import { CellReader } from '../../codec/cell-reader.ts';
import type { Column } from '../../codec/layout.ts';
import type { Encoding } from '../../codec/encoding.ts';
import type { Page } from '../../codec/page.ts';
import { textBetween } from '../../codec/page.ts';
import { readPages } from '../../codec/text-file.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { pfcgLayouts } from '../../layouts/index.ts';
import type { RecordKind } from './record.ts';
import { tagWidth } from './record.ts';
import { PfcgScanner } from './scan.ts';

/** A row that is looked for. */
export interface RowQuery {
  readonly role: string;
  /** The tag of its record: `AGR_1251`. */
  readonly tag: string;
  /** What some of its columns hold, without trailing blanks. */
  readonly cells: Readonly<Record<string, string>>;
  /** The column whose place is wanted. */
  readonly column: string;
  /** Which of the rows that fit, from 0. */
  readonly nth: number;
}

/** A row that was found. */
export interface FoundRow {
  readonly place: FilePlace;
  /** Its line, without the line end. */
  readonly line: string;
}

interface Search {
  readonly query: RowQuery;
  left: number;
}

/** Queries of one table that ask for the same columns, by what these columns hold. */
interface Index {
  readonly columns: readonly Column[];
  readonly searches: Map<string, Search[]>;
}

/**
 * Finds rows of a role file in one pass over its bytes, whatever their number. Rows that are not there, or are damaged,
 * are missing in the result.
 *
 * @param file its name, for the places
 */
export function findRows(
  bytes: Iterable<Uint8Array>,
  encoding: Encoding,
  file: string,
  queries: readonly RowQuery[],
): ReadonlyMap<RowQuery, FoundRow> {
  const found = new Map<RowQuery, FoundRow>();
  const indexes = indexesOf(queries);
  const cells = new CellReader();
  const scanner = new PfcgScanner(file, {
    record(kind: RecordKind, page: Page, from: number, end: number, line: number): void {
      const own = indexes.get(kind.tag);
      if (own === undefined) return;
      cells.moveTo(page, from, end);
      for (const { columns, searches } of own) {
        const searched = searches.get(keyOf(columns.map((column) => cells.cell(column))));
        for (const search of searched ?? []) {
          if (search.left-- !== 0) continue;
          const { start, end: stop } = kind.layout.columns.find(({ name }) => name === search.query.column) as Column;
          const length = cells.cell({ start, end: stop } as Column).length;
          const column = tagWidth + start + 1;
          const place = { file, line, column, endColumn: column + Math.max(1, length) };
          found.set(search.query, { place, line: textBetween(page, from - tagWidth, end) });
        }
      }
    },
    unknownRecord: () => undefined,
    damaged: () => undefined,
  });
  for (const page of readPages(bytes, encoding)) {
    scanner.page(page);
    if (found.size === queries.length) break;
  }
  return found;
}

function indexesOf(queries: readonly RowQuery[]): ReadonlyMap<string, readonly Index[]> {
  const byTag = new Map<string, Map<string, Index>>();
  for (const query of queries) {
    const { role, tag, nth } = query;
    const asked: Readonly<Record<string, string>> = { AGR_NAME: role, ...query.cells };
    const names = Object.keys(asked).sort();
    const layout = pfcgLayouts.find((each) => each.tag === tag);
    const columns = names.flatMap((name) => layout?.columns.find((column) => column.name === name) ?? []);
    if (columns.length < names.length || layout?.columns.some(({ name }) => name === query.column) !== true) continue;
    const ofTag = byTag.get(tag) ?? new Map<string, Index>();
    byTag.set(tag, ofTag);
    const index = ofTag.get(keyOf(names)) ?? { columns, searches: new Map<string, Search[]>() };
    ofTag.set(keyOf(names), index);
    const key = keyOf(names.map((name) => asked[name] ?? ''));
    const searches = index.searches.get(key) ?? [];
    index.searches.set(key, searches);
    searches.push({ query, left: nth });
  }
  return new Map([...byTag].map(([tag, ofTag]) => [tag, [...ofTag.values()]]));
}

/** No cell holds NUL. */
function keyOf(cells: readonly string[]): string {
  return cells.join('\0');
}
