import type { FilePlace } from '../../diagnostics/place.ts';

/** What the checks of the small tables know beside the rows of a role. */
export interface SmallTableContext {
  readonly place: (line: number) => FilePlace;
  /** Whether a row that seems to be missing may be a damaged line of that table. */
  readonly isDamaged: (table: string) => boolean;
}
