import { isAscii } from 'node:buffer';
import type { Catalog } from '../catalog/catalog.ts';
import { shippedCatalog } from '../catalog/catalog.ts';
import { CellReader } from '../codec/cell-reader.ts';
import type { Encoding } from '../codec/encoding.ts';
import type { Page } from '../codec/page.ts';
import { lineText } from '../codec/page.ts';
import { readPages } from '../codec/text-file.ts';
import type { RecordKind } from '../formats/pfcg/record.ts';
import type { RecordSink } from '../formats/pfcg/scan.ts';
import { PfcgScanner } from '../formats/pfcg/scan.ts';
import type { RowLocator } from './candidate.ts';
import { KnownNames } from './known-names.ts';
import { RowFinder } from './row-finder.ts';
import { SmallTables } from './small-tables.ts';

/** What a second look at the rows of a file gives: the first one has only kept what makes the roles. */
export interface Survey {
  readonly rows: RowFinder;
  readonly small: SmallTables;
  readonly names: KnownNames;
  /** The text of the lines that were asked for, by their numbers. */
  readonly lines: ReadonlyMap<number, string>;
  /** Whether a row of a table that seems to be missing may be a damaged line. */
  readonly isDamaged: (table: string) => boolean;
  /** Whether no character is beyond ASCII, for encodings of whole bytes. */
  readonly isAscii: boolean;
}

/** What is looked for; nothing of it by itself. */
export interface Wanted {
  /** Rows whose lines are wanted. */
  readonly locators?: Iterable<RowLocator>;
  /** Numbers of lines whose text is wanted. */
  readonly lines?: ReadonlySet<number>;
  /** When the names of the sound rows are wanted: the objects that are known beside them. */
  readonly names?: Catalog;
}

/** Looks at the rows of a file once more. */
export function survey(bytes: Iterable<Uint8Array>, encoding: Encoding, wanted: Wanted): Survey {
  const { locators = [], lines: asked = new Set<number>(), names: catalog } = wanted;
  const sink = new SurveySink(locators, catalog);
  const scanner = new PfcgScanner('', sink);
  const lines = new Map<number, string>();
  let ascii = true;
  for (const page of readPages(bytes, encoding)) {
    if (asked.size > 0) keepLines(page, asked, lines);
    ascii &&= isAscii(page.bytes);
    scanner.page(page);
  }
  const { rows, small, names } = sink;
  return { rows, small, names, lines, isDamaged: (table) => sink.isDamaged(table), isAscii: ascii };
}

function keepLines(page: Page, wanted: ReadonlySet<number>, kept: Map<number, string>): void {
  for (let index = 0; index < page.count; index++) {
    if (wanted.has(page.firstLine + index)) kept.set(page.firstLine + index, lineText(page, index));
  }
}

class SurveySink implements RecordSink {
  readonly rows: RowFinder;
  readonly small = new SmallTables();
  readonly names: KnownNames;
  readonly #withNames: boolean;
  readonly #cells = new CellReader();
  readonly #damaged = new Set<string>();
  #anyDamaged = false;

  constructor(locators: Iterable<RowLocator>, catalog: Catalog | undefined) {
    this.rows = new RowFinder(locators);
    this.names = new KnownNames(catalog ?? shippedCatalog);
    this.#withNames = catalog !== undefined;
  }

  record({ tag, layout }: RecordKind, page: Page, from: number, end: number, line: number): void {
    this.#cells.moveTo(page, from, end);
    this.rows.row(tag, this.#cells, line);
    this.small.row(tag, this.#cells, line);
    if (this.#withNames) this.names.row(layout, this.#cells);
  }

  unknownRecord(): void {
    // keeps its place in the file; nothing is known to be wrong with it
  }

  damaged(tags: readonly string[]): void {
    if (tags.length === 0) this.#anyDamaged = true;
    for (const tag of tags) this.#damaged.add(tag);
  }

  isDamaged(table: string): boolean {
    return this.#anyDamaged || this.#damaged.has(table);
  }
}
