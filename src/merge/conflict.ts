/** Something that a person has to decide. */
export interface Conflict {
  /** The role; undefined when it is about the whole file. */
  readonly role: string | undefined;
  /** What it is, in the terms of the field: `both sides changed authorization S_RFC, field RFC_NAME`. */
  readonly problem: string;
}

/** What came of a merge, with everything that nobody can decide but a person. */
export interface Merged<T> {
  readonly merged: T;
  readonly conflicts: readonly Conflict[];
}
