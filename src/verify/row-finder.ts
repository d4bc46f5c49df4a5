import type { CellReader } from '../codec/cell-reader.ts';
import type { Column, Layout } from '../codec/layout.ts';
import { pfcgLayouts } from '../layouts/index.ts';
import type { RowLocator } from './candidate.ts';

/** Where a row stands that was looked for. */
export interface FoundRow {
  readonly line: number;
  /** Columns of the field that was meant, counted from 0 within the row. */
  readonly field?: Column;
}

/** The locators of one table that name the same fields: one look at a row asks them all. */
interface Question {
  readonly columns: readonly Column[];
  readonly wanted: Map<string, RowLocator[]>;
}

const layouts: ReadonlyMap<string, Layout> = new Map(pfcgLayouts.map((layout) => [layout.tag, layout]));

/** Finds the rows of locators while the rows of a file go by. */
export class RowFinder {
  readonly found = new Map<RowLocator, FoundRow>();
  readonly #questions = new Map<string, Question[]>();

  constructor(locators: Iterable<RowLocator>) {
    for (const locator of locators) this.#ask(locator);
  }

  /** Takes the row that the reader stands on. */
  row(table: string, cells: CellReader, line: number): void {
    for (const { columns, wanted } of this.#questions.get(table) ?? []) {
      const key = columns.map((column) => cells.cell(column)).join('\0');
      const locators = wanted.get(key);
      if (locators === undefined) continue;
      wanted.delete(key);
      for (const locator of locators) this.found.set(locator, foundAt(locator, line));
    }
  }

  #ask(locator: RowLocator): void {
    const layout = layouts.get(locator.table);
    if (layout === undefined) return;
    const columns = layout.columns.filter(({ name }) => name in locator.cells);
    const names = columns.map(({ name }) => name).join();
    const questions = this.#questions.get(locator.table) ?? [];
    this.#questions.set(locator.table, questions);
    let question = questions.find((each) => each.columns.map(({ name }) => name).join() === names);
    if (question === undefined) questions.push((question = { columns, wanted: new Map() }));
    const key = columns.map(({ name }) => locator.cells[name] ?? '').join('\0');
    const same = question.wanted.get(key);
    if (same === undefined) question.wanted.set(key, [locator]);
    else same.push(locator);
  }
}

function foundAt({ table, field }: RowLocator, line: number): FoundRow {
  const column = layouts.get(table)?.columns.find(({ name }) => name === field);
  return column === undefined ? { line } : { line, field: column };
}
