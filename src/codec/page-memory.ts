/** Where pages get their memory from. */
export interface PageMemory {
  /** At least so many bytes, at an even place, with anything in them. */
  take(bytes: number): Uint8Array;
  /** Takes memory back, as it was given; nobody may look at it from now on. */
  giveBack(memory: Uint8Array): void;
}

/** So many pages are kept; a file is written page by page, so there is hardly ever more than one. */
const mostKept = 4;
/** What is used again and again may be large from the beginning. */
const smallest = 1 << 20;

/**
 * Memory of pages whose bytes were used up, for the next ones. Writing thousands of files takes new memory for each
 * without it, and to get that from the system and give it back costs more than to fill it.
 */
export class KeptPages implements PageMemory {
  readonly #free: Uint8Array[] = [];

  take(bytes: number): Uint8Array {
    const at = this.#free.findIndex(({ length }) => length >= bytes);
    return this.#free.splice(at, at < 0 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(Math.max(bytes, smallest));
  }

  giveBack(memory: Uint8Array): void {
    if (this.#free.length < mostKept) this.#free.push(memory);
  }
}
