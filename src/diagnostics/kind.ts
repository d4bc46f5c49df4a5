export type Severity = 'error' | 'warning' | 'info';

/**
 * One kind of diagnostic: everything that is the same each time it is reported.
 * `D` is what differs from one report to the next; the sentences are made from it at the very end.
 */
export interface DiagnosticKind<D> {
  readonly severity: Severity;
  /** A few words for lists, without values. */
  readonly title: string;
  /** For the page of the code: why this is a problem, with the source of the fact. */
  readonly why: string;
  /** One sentence in the user's terms, lower case, no full stop, wrong values quoted. */
  readonly message: (data: D) => string;
  /** The way out, one sentence, lower case, no full stop. */
  readonly help?: (data: D) => string | undefined;
  /** Wrong usage, or input that cannot be read at all: the command ends with status 2 and not with 1. */
  readonly unusable?: true;
  /** The place may hold a secret: no line of a file that such a problem names is shown. */
  readonly concealed?: true;
  /** Data of a typical report: the page and the tests show the sentences made from it. */
  readonly example: D;
}

/** Fixes the type of the data of a kind while its functions keep their own types. */
export function kind<D>(definition: DiagnosticKind<D>): DiagnosticKind<D> {
  return definition;
}
