import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others get their turn; an interruption is noticed within this time. */
const turn = 30;

/** Lets signals and timers through from time to time, during work that never waits otherwise; throws when stopped. */
export function createPause(signal: AbortSignal | undefined): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - begun < turn) return;
    await setImmediate();
    begun = performance.now();
    signal?.throwIfAborted();
  };
}
