/** A proposed value, as USOBT has it. */
export type ValueRow = readonly [object: string, field: string, low: string, high: string];

/** Rows of values, kept without an object for each: there are millions. */
export class FlatValues {
  readonly #cells: string[] = [];
  /** Where the rows of each source begin: its number, and the number of its first cell. */
  readonly #parts: number[] = [];

  /** @param source the number of the source that says so */
  add(source: number, object: string, field: string, low: string, high: string): void {
    if (this.#parts.at(-2) !== source) this.#parts.push(source, this.#cells.length);
    this.#cells.push(object, field, low, high);
  }

  /** The rows in order, each once. */
  sorted(): readonly ValueRow[] {
    return unique(this.#rows(0, this.#cells.length));
  }

  /** Whether any row is of an object for which this holds. */
  someObject(holds: (object: string) => boolean): boolean {
    let last: string | undefined;
    for (let at = 0; at < this.#cells.length; at += 4) {
      const object = this.#cells[at] ?? '';
      if (object !== last && holds(object)) return true;
      last = object;
    }
    return false;
  }

  /** The rows of each source, when there are several. */
  bySource(): ReadonlyMap<number, readonly ValueRow[]> {
    const found = new Map<number, readonly ValueRow[]>();
    if (this.#parts.length <= 2) return found;
    for (let at = 0; at < this.#parts.length; at += 2) {
      const [source = 0, from = 0, , to = this.#cells.length] = this.#parts.slice(at, at + 4);
      found.set(source, unique([...(found.get(source) ?? []), ...this.#rows(from, to)]));
    }
    return found;
  }

  #rows(from: number, to: number): ValueRow[] {
    const cells = this.#cells;
    const rows: ValueRow[] = [];
    for (let at = from; at < to; at += 4) {
      rows.push([cells[at] ?? '', cells[at + 1] ?? '', cells[at + 2] ?? '', cells[at + 3] ?? '']);
    }
    return rows;
  }
}

function unique(rows: ValueRow[]): readonly ValueRow[] {
  rows.sort((one, other) => compare(one, other));
  return rows.filter((row, index) => index === 0 || compare(row, rows[index - 1] ?? row) !== 0);
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < 4; at += 1) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
