import type { Hash } from 'node:crypto';
import { createHash, hash } from 'node:crypto';
import type { Part } from './parts.ts';

/** What can be said of the content of a file when all of it has been made. */
export interface ContentFacts {
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

/** Counts and digests the parts of a file. */
export class ContentDigest {
  #size = 0;
  #hash: Hash | undefined;

  /** Takes the next part; gives the facts after the last one. */
  add({ bytes, last }: Part): ContentFacts | undefined {
    this.#size += bytes.length;
    // a file of one part, as most are, in one call
    if (last && this.#hash === undefined) return { size: this.#size, sha256: hash('sha256', bytes) };
    this.#hash ??= createHash('sha256');
    this.#hash.update(bytes);
    return last ? { size: this.#size, sha256: this.#hash.digest('hex') } : undefined;
  }
}
