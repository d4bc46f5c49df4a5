/**
 * Notices a key that comes twice. Counters mostly ascend one by one, line by line, so they are kept as runs; the first
 * one that does not ascend makes a lookup table out of them. Keys that are texts are few and have a table at once.
 */
export class KeyWatch {
  /** First key, first line and length of each run, one after the other. */
  readonly #runs: number[] = [];
  #lastKey = -1;
  #lastLine = -1;
  #table: Map<string | number, number> | undefined;

  /** Gives the line that had the key before, if one had. */
  add(key: string | number, line: number): number | undefined {
    if (this.#table === undefined && typeof key === 'number' && key > this.#lastKey) {
      this.#extend(key, line);
      return undefined;
    }
    this.#table ??= this.#makeTable();
    const before = this.#table.get(key);
    if (before === undefined) this.#table.set(key, line);
    return before;
  }

  #extend(key: number, line: number): void {
    const length = this.#runs.length - 1;
    if (key === this.#lastKey + 1 && line === this.#lastLine + 1 && length > 0)
      this.#runs[length] = (this.#runs[length] as number) + 1;
    else this.#runs.push(key, line, 1);
    this.#lastKey = key;
    this.#lastLine = line;
  }

  #makeTable(): Map<string | number, number> {
    const table = new Map<string | number, number>();
    for (let at = 0; at < this.#runs.length; at += 3) {
      const [key = 0, line = 0, length = 0] = this.#runs.slice(at, at + 3);
      for (let index = 0; index < length; index++) table.set(key + index, line + index);
    }
    return table;
  }
}
