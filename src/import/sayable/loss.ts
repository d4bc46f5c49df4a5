/** Something of a file that a source cannot say; the file beside the source keeps it. */
export interface Loss {
  readonly role: string;
  /** A few words for a person: `flag SYS_FLAG`. */
  readonly what: string;
}

/** Gathers the losses of one role. */
export class Losses {
  readonly list: Loss[] = [];
  readonly #role: string;

  constructor(role: string) {
    this.#role = role;
  }

  add(what: string): void {
    this.list.push({ role: this.#role, what });
  }
}
