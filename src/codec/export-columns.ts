import type { HeaderCell } from './export-rows.ts';

/**
 * Where the columns of a table stand in a header: indexes of cells by their names, in any case. In a list on the screen
 * a name that fills its column may be cut.
 *
 * @example columnsIn([{ text: 'MANDT', full: false }, { text: 'Tcode', full: false }], ['TCODE']).get('TCODE') // 1
 */
export function columnsIn(cells: readonly HeaderCell[], names: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [index, { text }] of cells.entries()) {
    const name = text.toUpperCase();
    if (names.includes(name) && !columns.has(name)) columns.set(name, index);
  }
  const taken = new Set(columns.values());
  for (const [index, { text, full }] of cells.entries()) {
    if (!full || text === '' || taken.has(index)) continue;
    const name = names.find((each) => !columns.has(each) && each.startsWith(text.toUpperCase()));
    if (name !== undefined) columns.set(name, index);
  }
  return columns;
}
