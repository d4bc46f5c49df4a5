import { availableParallelism } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { isCompiled, moduleUrl } from '../../load/package-files.ts';
import type { Batch, BatchResult } from './batch.ts';
import { Stager } from './stager.ts';

/** A batch that was worked on, with its memory, which goes to and fro. */
export interface ReturnedBatch extends BatchResult {
  readonly memory: ArrayBuffer;
}

const ready = 'ready';
const role = 'rolewright: stages files';

/** Digests, compares and writes content on a thread of its own, while the next content is made. */
export class StagingThread {
  /** Whether it has started; before that a batch would wait. */
  isReady = false;
  readonly #worker: Worker;
  readonly #waiting: { resolve: (batch: ReturnedBatch) => void; reject: (error: Error) => void }[] = [];
  #error: Error | undefined;

  private constructor(url: URL) {
    // none of the options of the process: some make no sense for a thread, and are refused
    this.#worker = new Worker(url, { execArgv: [], workerData: role, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
    this.#worker.on('message', (message: ReturnedBatch | typeof ready) => {
      if (message === ready) this.isReady = true;
      else this.#waiting.shift()?.resolve(message);
    });
    this.#worker.on('error', (error: Error) => {
      this.#fail(error);
    });
    this.#worker.on('exit', () => {
      this.#fail(new Error('the thread that writes files has ended'));
    });
  }

  /** Starts a thread; there is none where only one processor is, nor in a checkout that was not compiled. */
  static start(): StagingThread | undefined {
    if (!isCompiled || availableParallelism() < 2) return undefined;
    return new StagingThread(moduleUrl('cli/output/staging-thread'));
  }

  /** Takes the pieces of a batch and its memory, which comes back with what became of them. */
  async stage(batch: Batch): Promise<ReturnedBatch> {
    if (this.#error !== undefined) throw this.#error;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(batch, [batch.memory]);
    });
  }

  /** Ends it, after the call of the file system that it is in. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#error ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#error);
  }
}

function work(port: MessagePort): void {
  const stager = new Stager();
  port.on('message', (batch: Batch) => {
    port.postMessage({ ...stager.stage(batch), memory: batch.memory }, [batch.memory]);
  });
  port.postMessage(ready);
}

if (parentPort !== null && workerData === role) work(parentPort);
