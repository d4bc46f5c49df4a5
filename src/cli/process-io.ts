import type { Io, Output } from './io.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The process as commands see it.
 *
 * @param leave ends the process when nobody reads what it writes
 */
export function createProcessIo(leave: () => void = () => process.exit()): Io {
  /** Work that has to clean up before the process may end. */
  let guarded = 0;

  /** A reader that has seen enough (`| head`) closes the pipe: that is no failure, and nobody wants the rest. */
  function outputOf(stream: NodeJS.WriteStream): Output {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (guarded === 0) leave();
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
      guarded += 1;
      for (const signal of signals) process.once(signal, listener);
      return () => {
        guarded -= 1;
        for (const signal of signals) process.off(signal, listener);
      };
    },
  };
}
