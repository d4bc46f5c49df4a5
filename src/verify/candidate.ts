import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';

/** A row by what stands in it; of several rows the first is meant. */
export interface RowLocator {
  /** Record tag: AGR_1251. */
  readonly table: string;
  /** Cells by field name, trailing blanks cut off. */
  readonly cells: Readonly<Record<string, string>>;
  /** The field that a finding points at; the whole row without it. */
  readonly field?: string;
}

/** A finding whose line is looked for. */
export interface Candidate {
  readonly at: RowLocator;
  readonly diagnose: (...places: readonly FilePlace[]) => Diagnostic;
  /** Another row that belongs to it, and what is to be seen there. */
  readonly also?: { readonly at: RowLocator; readonly note: string };
  /**
   * Tables that explain it when one of their lines is damaged: then it is no finding of its own, but follows from the
   * damaged line.
   */
  readonly unlessDamaged: readonly string[];
}
