/** A place in a text: lines and columns count from 1, in characters; `endColumn` is the column after the last character. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** What is to be seen there, when it is not the problem itself: "first defined here". */
  readonly note?: string;
}

/** Where a definition was made: the call of `defineRole` and its relatives, as the loader saw it. */
export interface CallSite {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A place inside a definition, as a path from the definition's object:
 * `['authorizations', 'S_RFC', 0, 'ACTVT', 1]`. It becomes a FilePlace when the source is parsed.
 */
export interface DefinitionPlace {
  readonly definition: CallSite | undefined;
  readonly path: readonly (string | number)[];
  /** Which argument of the call the path begins in, from 0; without it the first one, which is the definition's object. */
  readonly argument?: number;
  /** Whether the key itself is meant (a field that does not exist) or the value behind it. */
  readonly on: 'key' | 'value';
  readonly note?: string;
}

export type Place = FilePlace | DefinitionPlace;

export function isFilePlace(place: Place): place is FilePlace {
  return 'file' in place;
}
