/** A piece of the content of a file; the last one is marked, and may be empty. */
export interface Part {
  /** Good until the next part is asked for. */
  readonly bytes: Buffer;
  readonly last: boolean;
}

/** Bytes are gathered up to this size, so that many small chunks are no more writes than a few large ones. */
const partSize = 1 << 20;

/** Gathers chunks into parts, one file after the other, always in the same memory: thousands of files take no more. */
export class PartGatherer {
  #memory = Buffer.alloc(0);

  /**
   * Parts of about a megabyte; there is always at least one. Each chunk is asked for once and used up before the next
   * one is asked for.
   */
  *partsOf(bytes: Uint8Array | Iterable<Uint8Array>): Generator<Part, undefined> {
    if (bytes instanceof Uint8Array) {
      yield { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), last: true };
      return undefined;
    }
    let size = 0;
    for (const chunk of bytes) {
      if (size >= partSize) {
        yield { bytes: this.#memory.subarray(0, size), last: false };
        size = 0;
      }
      this.#makeRoom(size, chunk.length);
      this.#memory.set(chunk, size);
      size += chunk.length;
    }
    yield { bytes: this.#memory.subarray(0, size), last: true };
    return undefined;
  }

  #makeRoom(filled: number, more: number): void {
    if (filled + more <= this.#memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(filled + more, Math.min(2 * this.#memory.length, 2 * partSize)));
    this.#memory.copy(larger, 0, 0, filled);
    this.#memory = larger;
  }
}
