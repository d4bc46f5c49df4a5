import type { Io, Output } from './io.ts';
import { OutputFailed } from './stray-error.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What the launcher needs beside what commands see. */
export interface ProcessIo extends Io {
  /** Stops what has to clean up, now and later, as a signal of the user does; whether there is anything now. */
  readonly interrupt: () => boolean;
  /** Waits until what was written is out. */
  readonly flush: () => Promise<void>;
}

/**
 * The process as commands see it.
 *
 * @param leave ends the process when nobody reads what it writes
 */
export function createProcessIo(leave: () => void = () => process.exit()): ProcessIo {
  /** Work that has to clean up before the process may end. */
  const guarded = new Set<() => void>();
  let isOver = false;

  /** A reader that has seen enough (`| head`) closes the pipe: that is no failure, and nobody wants the rest. */
  function outputOf(stream: NodeJS.WriteStream): Output {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw new OutputFailed(error);
      if (guarded.size === 0) leave();
    });
    return stream;
  }

  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    get stdin() {
      return process.stdin;
    },
    cwd: process.cwd(),
    env: process.env,
    now: Date.now,
    onInterrupt(listener) {
      guarded.add(listener);
      if (isOver) listener();
      for (const signal of signals) process.once(signal, listener);
      return () => {
        guarded.delete(listener);
        for (const signal of signals) process.off(signal, listener);
      };
    },
    interrupt() {
      isOver = true;
      for (const listener of guarded) listener();
      return guarded.size > 0;
    },
    async flush() {
      for (const stream of [process.stdout, process.stderr]) {
        if (stream.writable) await new Promise<void>((done) => stream.write('', () => done()));
      }
    },
  };
}
