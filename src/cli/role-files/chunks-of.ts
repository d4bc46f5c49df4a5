import { closeSync, fstatSync, readSync } from 'node:fs';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { openFile } from '../../load/ordinary-file.ts';
import { reasonOf } from '../output/reason.ts';
import { UsageError } from '../usage-error.ts';

const chunkSize = 1024 * 1024;

/** How a file was when it was first read, for those who read it again. */
export interface SeenFile {
  state?: string;
}

/** Another program has written to a file: like an error of the file system, with the code that says why. */
class ChangedMeanwhile extends Error {
  readonly syscall = 'read';
  readonly code = 'CHANGED';
}

/**
 * Gives the bytes of an ordinary file in chunks, so that it is never in memory as a whole.
 *
 * @param seen the file as it was before, which it still has to be
 * @throws what the file system throws, and an error of the same form when the file changes
 */
export function* chunksOf(
  path: string,
  onProgress?: (done: number, total: number) => void,
  seen: SeenFile = {},
): Generator<Uint8Array> {
  const file = openFile(path);
  try {
    const { size } = fstatSync(file);
    seen.state ??= stateOf(file);
    for (let done = 0; ;) {
      const chunk = Buffer.allocUnsafeSlow(chunkSize);
      const count = readSync(file, chunk);
      // a file that grows as it is read might have no end
      if ((count === 0 || done > size) && stateOf(file) !== seen.state) throw new ChangedMeanwhile(path);
      if (count === 0) return;
      done += count;
      onProgress?.(done, Math.max(size, done));
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** What every write changes; nothing for what is no file, such as a pipe. */
function stateOf(file: number): string {
  const stats = fstatSync(file);
  return stats.isFile() ? [stats.ino, stats.size, stats.mtimeMs].join(' ') : '';
}

/**
 * Reads a file once more, for what is made from it after it was understood.
 *
 * @param path as messages name it
 * @throws {UsageError} when it is gone or changed: what would be made is half of one file and half of another
 */
export function* readAgain(absolute: string, path: string, seen: SeenFile): Generator<Uint8Array> {
  try {
    yield* chunksOf(absolute, undefined, seen);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new UsageError([diagnose('R5101', { path, reason })]);
  }
}
