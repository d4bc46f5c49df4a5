import type { Encoding } from '../../codec/encoding.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';

/** What a role file holds. */
export interface PfcgFile {
  /** Name of the encoding it was read in. */
  readonly encoding: string;
  readonly lineEnding: 'CRLF' | 'LF' | 'mixed' | 'none';
  /** Release of the system it comes from, '' when the file does not say. */
  readonly release: string;
  /** Date and time of the download as they stand in the file: YYYYMMDD, HHMMSS. */
  readonly date: string;
  readonly time: string;
  /** How many lines there are. */
  readonly lines: number;
  /** Rows by record tag. */
  readonly counts: ReadonlyMap<string, number>;
  readonly roles: readonly Role[];
  /** The AUTH that an authorization of these roles has in the file: profile name and a two-digit number. */
  readonly authOf: (authorization: Authorization) => string;
  /** The line of its AGR_1250 row. */
  readonly lineOf: (authorization: Authorization) => number | undefined;
  /** In the order of the lines; what is to be said of the whole file comes first. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadOptions {
  /** Name of the file for diagnostics. */
  readonly file: string;
  /** The encoding, when it is known; else UTF-8 and UTF-16 are recognised. */
  readonly encoding?: Encoding;
  /**
   * The code page that all other files are read in when no encoding is named; Windows-1252 without it, and for files
   * with bytes that are characters in that one alone.
   */
  readonly usual?: Encoding;
}
