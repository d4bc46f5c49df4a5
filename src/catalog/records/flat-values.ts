/** Rows of values, kept without an object for each: there are millions. */
export class FlatValues {
  readonly #cells: string[] = [];

  add(object: string, field: string, low: string, high: string): void {
    this.#cells.push(object, field, low, high);
  }

  /** The rows in order, each once. */
  sorted(): readonly (readonly [object: string, field: string, low: string, high: string])[] {
    const rows: [string, string, string, string][] = [];
    const cells = this.#cells;
    for (let at = 0; at < cells.length; at += 4) {
      rows.push([cells[at] ?? '', cells[at + 1] ?? '', cells[at + 2] ?? '', cells[at + 3] ?? '']);
    }
    rows.sort((one, other) => compare(one, other));
    return rows.filter((row, index) => index === 0 || compare(row, rows[index - 1] ?? row) !== 0);
  }
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < 4; at += 1) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
