/** A piece of the content of a file; the last one is marked, and may be empty. */
export interface Part {
  readonly bytes: Buffer;
  readonly last: boolean;
}

/** Bytes are gathered up to this size, so that many small chunks are no more writes than a few large ones. */
const partSize = 1 << 20;

/** Gathers chunks into parts of about a megabyte; there is always at least one. Each chunk is asked for once. */
export function* partsOf(bytes: Uint8Array | Iterable<Uint8Array>): Generator<Part, undefined> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    if (size >= partSize) {
      yield { bytes: Buffer.concat(waiting), last: false };
      waiting = [];
      size = 0;
    }
    waiting.push(chunk);
    size += chunk.length;
  }
  yield { bytes: Buffer.concat(waiting), last: true };
  return undefined;
}
