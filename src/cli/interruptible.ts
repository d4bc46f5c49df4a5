import type { Io } from './io.ts';
import { Interrupted } from './usage-error.ts';

/**
 * Runs work that has to clean up when the user interrupts it: it gets a signal, stops at a good place, removes what it
 * left, and throws. Outside of such work an interruption ends the process at once, which is right where nothing is
 * half done.
 * @throws {Interrupted} after the work has stopped
 */
export async function interruptible<T>(
  { onInterrupt }: Pick<Io, 'onInterrupt'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const release = onInterrupt(() => {
    controller.abort(new Interrupted());
  });
  try {
    return await work(controller.signal);
  } finally {
    release();
  }
}
