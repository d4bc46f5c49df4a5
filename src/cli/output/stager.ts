import type { Stats } from 'node:fs';
import { closeSync, fchmodSync, lstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Batch, BatchResult, Place, StagedFile } from './batch.ts';
import { ContentDigest } from './content-digest.ts';

/** A file that goes on in the next piece. */
interface Unfinished {
  readonly place: Place;
  readonly output: number;
  /** What stands in place, while it has been the same so far. */
  existing: number | undefined;
  readonly digest: ContentDigest;
}

/**
 * Writes files beside their places, one after the other, always with the same memory; a file that stands in place with
 * the same bytes is left alone. The calls of the file system wait: for the many small files of a build that is ten
 * times quicker.
 */
export class Stager {
  #unfinished: Unfinished | undefined;
  #compared = Buffer.alloc(0);

  /** Takes the next pieces. After a failure nothing is left of the file that failed; those before it stand ready. */
  stage({ memory, pieces }: Batch): BatchResult {
    const staged: StagedFile[] = [];
    for (const { file, place, from, to, last } of pieces) {
      try {
        const bytes = Buffer.from(memory, from, to - from);
        const done = place !== undefined && last ? this.#whole(place, bytes) : this.#piece(place, bytes, last);
        if (done !== undefined) staged.push({ file, ...done });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        this.discard();
        const { code, syscall } = error as NodeJS.ErrnoException;
        return {
          staged,
          failure: {
            file,
            error,
            ...(code === undefined ? {} : { code }),
            ...(syscall === undefined ? {} : { syscall }),
          },
        };
      }
    }
    return { staged };
  }

  /** Takes back a file that was begun. */
  discard(): void {
    if (this.#unfinished === undefined) return;
    const { place, output, existing } = this.#unfinished;
    this.#unfinished = undefined;
    closeQuietly(output);
    if (existing !== undefined) closeQuietly(existing);
    rmSync(place.temporary, { force: true });
  }

  /** Content of one piece need not be written to be compared, nor compared when the file is shorter or longer. */
  #whole(place: Place, bytes: Buffer): Omit<StagedFile, 'file'> {
    const stats = statsOf(place);
    const facts = new ContentDigest().add(bytes, true);
    if (stats?.size === bytes.length && this.#isSame(place, stats, bytes)) return { same: true, ...facts };
    this.#begin(place, stats, undefined);
    return this.#end(bytes, facts);
  }

  #isSame(place: Place, stats: Stats, bytes: Buffer): boolean {
    const existing = openExisting(place, stats);
    if (existing === undefined) return false;
    try {
      return this.#isNext(existing, bytes, true);
    } finally {
      closeSync(existing);
    }
  }

  #piece(place: Place | undefined, bytes: Buffer, last: boolean): Omit<StagedFile, 'file'> | undefined {
    if (place !== undefined) {
      const stats = statsOf(place);
      this.#begin(place, stats, openExisting(place, stats));
    }
    const file = this.#current();
    if (file.existing !== undefined && !this.#isNext(file.existing, bytes, last)) {
      closeSync(file.existing);
      file.existing = undefined;
    }
    const facts = file.digest.add(bytes, last);
    if (facts !== undefined) return this.#end(bytes, facts);
    writeAll(file.output, bytes);
    return undefined;
  }

  #begin(place: Place, stats: Stats | undefined, existing: number | undefined): void {
    try {
      const output = openSync(place.temporary, 'wx');
      this.#unfinished = { place, output, existing, digest: new ContentDigest() };
      // who may read a file stays as it was
      if (stats?.isFile() === true) fchmodSync(output, stats.mode & 0o777);
    } catch (error) {
      if (this.#unfinished === undefined && existing !== undefined) closeQuietly(existing);
      throw error;
    }
  }

  #end(bytes: Buffer, facts: Omit<StagedFile, 'file' | 'same'>): Omit<StagedFile, 'file'> {
    const { place, output, existing } = this.#current();
    writeAll(output, bytes);
    // from here on there is nothing to be closed a second time: its number may be that of another file by then
    this.#unfinished = undefined;
    closeSync(output);
    if (existing !== undefined) {
      closeSync(existing);
      rmSync(place.temporary);
    }
    return { same: existing !== undefined, ...facts };
  }

  #current(): Unfinished {
    if (this.#unfinished === undefined) throw new Error('a file goes on that was not begun');
    return this.#unfinished;
  }

  /** Whether a file goes on with exactly these bytes, and ends with the last ones. */
  #isNext(file: number, bytes: Buffer, last: boolean): boolean {
    if (!bytes.equals(this.#readUpTo(file, bytes.length))) return false;
    return !last || this.#readUpTo(file, 1).length === 0;
  }

  #readUpTo(file: number, length: number): Buffer {
    if (this.#compared.length < length) this.#compared = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
      const read = readSync(file, this.#compared, filled, length - filled, null);
      if (read === 0) break;
      filled += read;
    }
    return this.#compared.subarray(0, filled);
  }
}

/** What is in the place of a file, a link not followed; nothing when it is free. */
function statsOf({ target, mayExist }: Place): Stats | undefined {
  const stats = mayExist ? lstatSync(target, { throwIfNoEntry: false }) : undefined;
  if (stats?.isDirectory() !== true) return stats;
  throw Object.assign(new Error(`EISDIR: ${target}`), { code: 'EISDIR', syscall: 'rename' });
}

/** Only an ordinary file is compared: what a link leads to is not what will be replaced. */
function openExisting({ target }: Place, stats: Stats | undefined): number | undefined {
  try {
    return stats?.isFile() === true ? openSync(target, 'r') : undefined;
  } catch {
    // What cannot be read cannot be compared; whether it can be replaced shows when it is.
    return undefined;
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

function closeQuietly(file: number): void {
  try {
    closeSync(file);
  } catch {
    // It is being thrown away, and what went wrong before matters more.
  }
}
