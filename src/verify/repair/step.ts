import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { KnownNames } from '../known-names.ts';
import type { RawLine } from '../../codec/raw-line.ts';

/** What a repair knows beside the lines. */
export interface RepairContext {
  readonly place: (line: number) => FilePlace;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The names that stand in the sound rows of the file. */
  readonly names: KnownNames;
  /** Release of the file, '' when it does not say. */
  readonly release: string;
}

/** One kind of repair: takes the lines and gives them back, put right; each repair is reported. */
export type RepairStep = (lines: readonly RawLine[], context: RepairContext) => readonly RawLine[];
