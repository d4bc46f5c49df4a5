import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

/** Surroundings that print nowhere, for functions that want to know where they are. */
export function silentIo(cwd: string): Io {
  const nowhere = { write: () => undefined };
  return {
    stdout: nowhere,
    stderr: nowhere,
    stdin: Readable.from([]),
    cwd,
    env: {},
    now: () => 0,
    onInterrupt: () => () => undefined,
  };
}
