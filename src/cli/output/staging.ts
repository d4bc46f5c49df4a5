import { setImmediate } from 'node:timers/promises';
import type { PageMemory } from '../../codec/page-memory.ts';
import { KeptPages } from '../../codec/page-memory.ts';
import type { Batch, BatchResult, Piece, Place, StagedFile } from './batch.ts';
import type { Content } from './content.ts';
import { Stager } from './stager.ts';
import { StagingThread } from './staging-thread.ts';

/** Bytes that are handed over together: many small files are no more messages than a few large ones. */
const batchSize = 1 << 21;
/** A file is begun in the next batch when so much is in this one: then most files are whole in one. */
const fullEnough = batchSize - (batchSize >> 3);
/** So many batches may wait for the thread; when there are as many, the next one is not handed to it. */
const mostUnderWay = 3;
/** From so many bytes on a thread of its own is started: before that all is written when it would be ready. */
const worthThread = 2 * batchSize;

/** A file could not be staged: which, and what the file system said. */
export class StagingFailure extends Error {
  readonly file: number;
  override readonly cause: Error;

  constructor({ file, error, code, syscall }: NonNullable<BatchResult['failure']>) {
    super('a file cannot be staged');
    this.file = file;
    // from another thread an error comes without its code
    this.cause = code === undefined ? error : Object.assign(error, { code, syscall });
  }
}

/**
 * Brings the content of files beside their places: gathers it in batches and hands these to a stager, on a thread of
 * its own when there is much. Files stand ready a while after they were added.
 */
export class Staging {
  readonly #onStaged: (staged: StagedFile) => void;
  readonly #pause: () => Promise<void>;
  readonly #stager = new Stager();
  #thread: StagingThread | undefined;
  /** Whether the last batch went to the thread; a file that goes on has to follow it. */
  #isWithThread = false;
  /** What is being filled; empty until there is something to be put in. */
  #bytes = new Uint8Array(new ArrayBuffer(0));
  #filled = 0;
  #pieces: Piece[] = [];
  #sent = 0;
  readonly #free: ArrayBuffer[] = [];
  readonly #underWay = new Set<Promise<void>>();
  readonly #pages = new KeptPages();
  /** Where the next content goes, until its first chunk is there: it can be made there. */
  #room: Uint8Array | undefined;
  readonly #memory: PageMemory = {
    take: (bytes) => {
      const room = this.#room;
      this.#room = undefined;
      return room !== undefined && room.length >= bytes ? room : this.#pages.take(bytes);
    },
    giveBack: (memory) => {
      if (memory.length > 0 && memory.buffer !== this.#bytes.buffer) this.#pages.giveBack(memory);
    },
  };
  /** Files that stand ready before one that was added earlier. */
  readonly #early = new Map<number, StagedFile>();
  #next = 0;
  /** The first one; nothing is told of after it. */
  #failure: Error | undefined;

  /**
   * @param onStaged told of each file that stands ready, in the order in which they were added
   * @param pause called between batches and files, where an interruption gets through by throwing
   */
  constructor(onStaged: (staged: StagedFile) => void, pause: () => Promise<void>) {
    this.#onStaged = onStaged;
    this.#pause = pause;
  }

  /**
   * Takes the content of the next file. Each chunk is used up before the next one is asked for; the first one is not
   * copied when it was made where it goes.
   *
   * @throws {StagingFailure} for this file or one before it; also what the bytes and `pause` throw
   */
  async add(file: number, place: Place, content: Content): Promise<void> {
    if (this.#filled >= fullEnough) await this.#send();
    // at an even place, as the memory of pages has to be
    this.#filled += this.#filled % 2;
    let from = this.#filled;
    let isFirst = true;
    const end = (last: boolean): void => {
      this.#pieces.push({ file, ...(isFirst ? { place } : {}), from, to: this.#filled, last });
      isFirst = false;
    };
    this.#room = this.#bytes.subarray(this.#filled);
    for (const chunk of this.#chunksOf(content)) {
      let taken = this.#isInPlace(chunk) ? chunk.length : 0;
      this.#filled += taken;
      this.#room = undefined;
      while (taken < chunk.length) {
        if (this.#filled === this.#bytes.length) {
          if (this.#filled > from) end(false);
          await this.#send();
          from = 0;
        }
        const room = Math.min(chunk.length - taken, this.#bytes.length - this.#filled);
        this.#bytes.set(
          taken === 0 && room === chunk.length ? chunk : chunk.subarray(taken, taken + room),
          this.#filled,
        );
        this.#filled += room;
        taken += room;
      }
    }
    end(true);
    await this.#pause();
  }

  #chunksOf(content: Content): Iterable<Uint8Array> {
    if (typeof content === 'function') return content(this.#memory);
    return content instanceof Uint8Array ? [content] : content;
  }

  #isInPlace({ buffer, byteOffset }: Uint8Array): boolean {
    return buffer === this.#bytes.buffer && byteOffset === this.#filled;
  }

  /**
   * Waits until all files that were added stand ready.
   * @throws {StagingFailure}
   */
  async settle(): Promise<void> {
    await this.#send();
    await Promise.all(this.#underWay);
    this.#check();
  }

  /** Ends the work, whatever is under way: nothing is written from then on, and a file that was begun is taken back. */
  async end(): Promise<void> {
    await this.#thread?.end();
    await Promise.all(this.#underWay);
    this.#stager.discard();
  }

  /** Hands over what was gathered, and makes room for more. */
  async #send(): Promise<void> {
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#sent += this.#filled;
    this.#filled = 0;
    if (pieces.length > 0) {
      const batch = { memory: this.#bytes.buffer, pieces };
      if (pieces[0]?.place !== undefined)
        this.#isWithThread = this.#thread?.isReady === true && this.#underWay.size < mostUnderWay;
      if (this.#thread !== undefined && this.#isWithThread) await this.#handOver(batch, this.#thread);
      else this.#take(this.#stager.stage(batch));
    }
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.#free.pop() ?? new ArrayBuffer(batchSize));
    if (this.#sent >= worthThread) this.#thread ??= StagingThread.start();
    // what the thread gives back is heard in a turn of its own
    await (this.#underWay.size > 0 ? setImmediate() : undefined);
    await this.#pause();
    this.#check();
  }

  async #handOver(batch: Batch, thread: StagingThread): Promise<void> {
    this.#bytes = new Uint8Array(new ArrayBuffer(0));
    const returned = thread
      .stage(batch)
      .then((result) => {
        this.#free.push(result.memory);
        this.#take(result);
      })
      .catch((error: unknown) => {
        this.#failure ??= error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => this.#underWay.delete(returned));
    this.#underWay.add(returned);
    while (this.#underWay.size > mostUnderWay) await Promise.race(this.#underWay);
  }

  #take({ staged, failure }: BatchResult): void {
    for (const each of staged) this.#early.set(each.file, each);
    for (let ready = this.#early.get(this.#next); ready !== undefined; ready = this.#early.get(this.#next)) {
      this.#early.delete(this.#next++);
      this.#onStaged(ready);
    }
    if (failure !== undefined) this.#failure ??= new StagingFailure(failure);
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }
}
