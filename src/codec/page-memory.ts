/** So many pages are kept; a file is written page by page, so there is hardly ever more than one. */
const mostKept = 4;

/**
 * Memory of pages whose bytes were used up, for the next ones. Writing thousands of files takes new memory for each
 * without it, and to get that from the system and give it back costs more than to fill it.
 */
export class PageMemory {
  readonly #free: ArrayBufferLike[] = [];

  /** At least so many bytes, with anything in them. */
  take(bytes: number): ArrayBufferLike {
    const at = this.#free.findIndex(({ byteLength }) => byteLength >= bytes);
    return this.#free.splice(at, at < 0 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(bytes).buffer;
  }

  /** Takes memory back; nobody may look at it from now on. */
  giveBack(memory: ArrayBufferLike): void {
    if (this.#free.length < mostKept) this.#free.push(memory);
  }
}
