/** Rows of a users file that could not be read, which is reported where they stand: their users are not missing. */
export class UnreadRows {
  readonly #names = new Set<string>();
  #any = false;

  /** Any user may stand in what was not read. */
  addAny(): void {
    this.#any = true;
  }

  /** A row that was not read: any of its cells may be the name, where a column was lost or one too many. */
  add(cells: readonly string[]): void {
    for (const cell of cells) this.#names.add(spelled(cell));
  }

  mayHold(name: string): boolean {
    return this.#any || this.#names.has(spelled(name));
  }
}

/** A name that is damaged itself is recognised without what people and spreadsheets put around it. */
function spelled(name: string): string {
  return name
    .replace(/["'#\s]/g, '')
    .replace(/^0+/, '')
    .toUpperCase();
}
