import type { Hash } from 'node:crypto';
import { createHash, hash } from 'node:crypto';

/** What can be said of the content of a file when all of it has been made. */
export interface ContentFacts {
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

/** Counts and digests the bytes of a file, piece by piece. */
export class ContentDigest {
  #size = 0;
  #hash: Hash | undefined;

  /** Takes the next bytes; gives the facts after the last ones. */
  add(bytes: Uint8Array, last: true): ContentFacts;
  add(bytes: Uint8Array, last: boolean): ContentFacts | undefined;
  add(bytes: Uint8Array, last: boolean): ContentFacts | undefined {
    this.#size += bytes.length;
    // a file of one piece, as most are, in one call
    if (last && this.#hash === undefined) return { size: this.#size, sha256: hash('sha256', bytes) };
    this.#hash ??= createHash('sha256');
    this.#hash.update(bytes);
    return last ? { size: this.#size, sha256: this.#hash.digest('hex') } : undefined;
  }
}
