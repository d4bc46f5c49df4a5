import type { Stats } from 'node:fs';
import { closeSync, fchmodSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFacts } from './content-digest.ts';
import { ContentDigest } from './content-digest.ts';
import type { Part } from './parts.ts';
import { PartGatherer } from './parts.ts';

/** A file that has been written beside its place and not yet been moved there. */
export interface StagedFile {
  readonly target: string;
  /** Where its bytes are now; nothing when the file in place has the same bytes already. */
  readonly temporary: string | undefined;
}

/** Where a file is to be. */
interface Place {
  readonly target: string;
  /** What is there now, a link not followed; nothing when the place is free. */
  readonly stats: Stats | undefined;
  /** Makes the name of the temporary file; no other file in the folder may have it. */
  readonly mark: string;
}

interface Content {
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
  readonly onMade?: (facts: ContentFacts) => void;
}

/** Writes files beside their places, one after the other, always with the same memory. */
export class Stager {
  readonly #parts = new PartGatherer();
  #compared = Buffer.alloc(0);

  /**
   * Writes the content of a file beside its place, unless the file there has the same. After a failure, or when `pause`
   * throws, nothing of it is left.
   *
   * The calls of the file system wait: for the many small files of a build that is ten times quicker. `pause`, called
   * between the parts, is where an interruption gets through.
   *
   * @throws what the file system, the bytes and `pause` throw
   */
  async stage({ target, stats, mark }: Place, content: Content, pause: () => Promise<void>): Promise<StagedFile> {
    const parts = this.#digested(content);
    const first = parts.next().value ?? { bytes: Buffer.alloc(0), last: true };
    // Content of one part need not be written to be compared, nor read when it is shorter or longer.
    const isOtherSize = first.last && stats?.size !== first.bytes.length;
    const existing = isOtherSize ? undefined : openExisting(target, stats);
    try {
      if (first.last && existing !== undefined && this.#isNext(existing, first)) {
        return { target, temporary: undefined };
      }
      const temporary = join(dirname(target), `.rolewright-${mark}.tmp`);
      const output = openSync(temporary, 'wx');
      try {
        // who may read a file stays as it was
        if (stats?.isFile() === true) fchmodSync(output, stats.mode & 0o777);
        let same = existing !== undefined && !first.last;
        for (const part of chain(first, parts)) {
          writeAll(output, part.bytes);
          same &&= existing !== undefined && this.#isNext(existing, part);
          await pause();
        }
        closeSync(output);
        if (!same) return { target, temporary };
        rmSync(temporary);
        return { target, temporary: undefined };
      } catch (error) {
        closeQuietly(output);
        rmSync(temporary, { force: true });
        throw error;
      }
    } finally {
      if (existing !== undefined) closeSync(existing);
    }
  }

  *#digested({ bytes, onMade }: Content): Generator<Part, undefined> {
    const parts = this.#parts.partsOf(bytes);
    if (onMade === undefined) return yield* parts;
    const digest = new ContentDigest();
    for (const part of parts) {
      const facts = digest.add(part);
      if (facts !== undefined) onMade(facts);
      yield part;
    }
    return undefined;
  }

  /** Whether a file goes on with exactly this part, and ends where the last one ends. */
  #isNext(file: number, { bytes, last }: Part): boolean {
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

/** Puts a staged file in its place: at any moment there is either the old file or the new one. */
export function commit({ target, temporary }: StagedFile): void {
  if (temporary !== undefined) renameSync(temporary, target);
}

export function discard({ temporary }: StagedFile): void {
  if (temporary !== undefined) rmSync(temporary, { force: true });
}

function* chain(first: Part, rest: Iterable<Part>): Iterable<Part> {
  yield first;
  yield* rest;
}

/** Only an ordinary file is compared: what a link leads to is not what will be replaced. */
function openExisting(path: string, stats: Stats | undefined): number | undefined {
  try {
    return stats?.isFile() === true ? openSync(path, 'r') : undefined;
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
