import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Authorization } from '../model/authorization.ts';
import type { FilePlace } from '../diagnostics/place.ts';

/** What the end of reading needs to know of the file as a whole. */
export interface FinishContext {
  readonly report: (diagnostic: Diagnostic) => void;
  /** The place of a line, or of columns of its row. */
  readonly place: (line: number, column?: { readonly start: number; readonly end: number }) => FilePlace;
  /** Keeps the AUTH and the line of an authorization, which the model does not have. */
  readonly noteAuth: (authorization: Authorization, auth: string, line: number) => void;
  /** Whether a line of that table was damaged: then a row that seems to be missing may be that one. */
  readonly isDamaged: (table: string) => boolean;
}
