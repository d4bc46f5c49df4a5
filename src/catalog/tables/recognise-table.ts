import { columnsIn } from '../../codec/export-columns.ts';
import type { HeaderCell } from '../../codec/export-rows.ts';
import type { TableDefinition, TableName } from './table-definition.ts';
import { columnsOf, tableDefinitions, tableNames } from './table-definition.ts';

/** A table and where its columns stand: indexes of cells by the name of the column. */
export interface RecognisedTable {
  readonly table: TableName;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the table whose columns a header names: the one with the most of them. In a list on the screen a name that
 * fills its column may be cut. Tables with the same columns are told apart by `hint`: a title, the name of the file.
 *
 * @param only the table that the user named
 */
export function recogniseTable(
  cells: readonly HeaderCell[],
  hint: string,
  only: TableName | undefined,
): RecognisedTable | undefined {
  const candidates = (only === undefined ? tableNames : [only]).flatMap((table) => {
    const columns = columnsIn(cells, columnsOf(table));
    const { required }: TableDefinition = tableDefinitions[table];
    const isWhole = required.every((column) => columns.has(column)) && (required.length > 1 || isAlone(cells));
    return isWhole ? [{ table, columns, size: required.length }] : [];
  });
  const most = Math.max(...candidates.map(({ size }) => size));
  const best = candidates.filter(({ size }) => size === most);
  return best.find(({ table }) => mentions(hint, table)) ?? best[0];
}

/** The columns that are missing for the table that comes nearest; `undefined` when none is near. */
export function nearestTable(
  cells: readonly HeaderCell[],
  only: TableName | undefined,
): { readonly table: TableName; readonly missing: readonly string[] } | undefined {
  const near = (only === undefined ? tableNames : [only]).flatMap((table) => {
    const columns = columnsIn(cells, columnsOf(table));
    const { required }: TableDefinition = tableDefinitions[table];
    const missing = required.filter((column) => !columns.has(column));
    return columns.size > 1 && missing.length > 0 ? [{ table, missing, present: columns.size }] : [];
  });
  return near.toSorted((one, other) => one.missing.length - other.missing.length || other.present - one.present)[0];
}

/** Whether a header has one column and the client at most: a name alone may stand in any row. */
function isAlone(cells: readonly HeaderCell[]): boolean {
  return cells.filter(({ text }) => text !== '' && text.toUpperCase() !== 'MANDT').length === 1;
}

/** Whether a title or the name of a file has the name of a table as a word: `Table: USOBT_C`, `usobt_c.txt`. */
function mentions(hint: string, table: string): boolean {
  return hint
    .toUpperCase()
    .split(/[^A-Z0-9_]+/)
    .includes(table);
}
