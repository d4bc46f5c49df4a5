/** Something that both sides changed, each in its own way. */
export interface Conflict {
  readonly role: string;
  /** What it is, in the terms of the field: `authorization S_RFC, field RFC_NAME`. */
  readonly what: string;
}

/** What came of a merge, with everything that nobody can decide but a person. */
export interface Merged<T> {
  readonly merged: T;
  readonly conflicts: readonly Conflict[];
}
