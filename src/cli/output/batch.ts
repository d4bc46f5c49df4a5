import type { ContentFacts } from './content-digest.ts';

/** Content of one or several files on its way to the disk, and where it is to go. */
export interface Batch {
  readonly memory: ArrayBuffer;
  /** In the order of their bytes in the memory; a file goes on in the next batch when its last piece is not there. */
  readonly pieces: readonly Piece[];
}

/** Bytes of one file that follow each other. */
export interface Piece {
  /** The number of the file. */
  readonly file: number;
  /** Where the file is to be: with its first piece. */
  readonly place?: Place;
  readonly from: number;
  readonly to: number;
  readonly last: boolean;
}

/** Where a file is to be. */
export interface Place {
  readonly target: string;
  /** Where it is written first, in the same folder; no other file may have this name. */
  readonly temporary: string;
  /** Whether something may stand at the target. */
  readonly mayExist: boolean;
}

/** A file that stands ready beside its place; when the file in place has the same bytes, there is nothing to be moved. */
export interface StagedFile extends ContentFacts {
  readonly file: number;
  readonly same: boolean;
}

/** What became of a batch. */
export interface BatchResult {
  /** The files that ended in it. */
  readonly staged: readonly StagedFile[];
  /** Of the file that could not be written nothing is left; the pieces behind it were not looked at. */
  readonly failure?: {
    readonly file: number;
    readonly error: Error;
    readonly code?: string;
    readonly syscall?: string;
  };
}
