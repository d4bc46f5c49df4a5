/** What the hash of a service stands for: `IWSV NAME 0001`; `undefined` when nothing says so. */
export type NameService = (hash: string) => string | undefined;

/** A change in words, before it is laid out for a terminal or a page. */
export interface Description {
  readonly mark: Mark;
  /** What has changed: the object of an authorization, a language, a menu entry. */
  readonly subject: string;
  /** What stands behind the subject: why access is wider, or all there is to say. */
  readonly note?: string;
  readonly details: readonly Detail[];
}

/** Something new, something gone, something else than before; ' ' for what only tells more about it. */
export type Mark = '+' | '-' | '~' | ' ';

/** A part of what has changed, such as a field of an authorization. */
export interface Detail {
  readonly label: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly mark: Mark;
  /** One or more values; laid out one behind the other. */
  readonly texts: readonly string[];
  readonly note?: string;
}
