import type { Encoding } from '../../codec/encoding.ts';
import type { DateFormat } from '../../model/date-format.ts';
import type { UserFormat } from '../../model/user-format.ts';

/** How user files are to look. */
export interface UserFileOptions {
  /** ASCII unless the project chooses. */
  readonly encoding: Encoding;
  /** How dates are typed into the screens of the admin who runs the files. */
  readonly dateFormat: DateFormat;
}

/** A file to be written below the folder of the build. */
export interface UserFile {
  /** `users/ecatt-users.TXT`. */
  readonly path: string;
  readonly format: UserFormat;
  /** Rows of data: users, role assignments, parameters, or lines of a work-sheet. */
  readonly rows: number;
  /** Made anew each time it is gone through. */
  readonly bytes: Iterable<Uint8Array>;
}
