import { closeSync, fstatSync, readSync } from 'node:fs';
import { openFile } from '../../load/ordinary-file.ts';

const chunkSize = 1024 * 1024;

/** Gives the bytes of an ordinary file in chunks, so that it is never in memory as a whole. */
export function* chunksOf(path: string, onProgress?: (done: number, total: number) => void): Generator<Uint8Array> {
  const file = openFile(path);
  try {
    const { size } = fstatSync(file);
    for (let done = 0; ;) {
      const chunk = Buffer.allocUnsafeSlow(chunkSize);
      const count = readSync(file, chunk);
      if (count === 0) return;
      done += count;
      onProgress?.(done, Math.max(size, done));
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
