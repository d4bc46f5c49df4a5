import type { Encoding } from '../../codec/encoding.ts';
import type { DateFormat } from '../../model/date-format.ts';
import type { User } from '../../model/user.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A file that is read: its path is what messages say. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Iterable<Uint8Array>;
}

export interface UserReadOptions {
  /** The one that the files were written with. */
  readonly dateFormat: DateFormat;
  /** Without it: what a byte-order mark or the content shows, else Windows-1252. */
  readonly encoding?: Encoding;
}

export interface ReadUsers {
  /** The users of rows without errors. */
  readonly users: readonly User[];
  readonly diagnostics: readonly Diagnostic[];
}
