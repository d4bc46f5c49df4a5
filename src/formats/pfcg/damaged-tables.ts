/**
 * The tables that lost a line to damage. Whoever misses a row of such a table keeps quiet about it: the row may be the
 * damaged line, and one damaged line is to give one error.
 */
export class DamagedTables {
  readonly #tables = new Set<string>();
  #any = false;

  /** @param tables those that a damaged line may have belonged to; none when nobody can tell */
  add(tables: readonly string[]): void {
    if (tables.length === 0) this.#any = true;
    for (const table of tables) this.#tables.add(table);
  }

  has(table: string): boolean {
    return this.#any || this.#tables.has(table);
  }
}
