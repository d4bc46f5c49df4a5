import { Readable } from 'node:stream';
import type { Command } from '../../../src/cli/command.ts';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Io['env'];
  readonly stdin?: string;
  /** Whether stdout and stderr are terminals; they are not by default. */
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** The clock; it stands still by default. */
  readonly now?: () => number;
  /** Called with what would happen at Ctrl-C. */
  readonly onInterrupt?: Io['onInterrupt'];
  readonly commands?: readonly Command[];
}

/** Runs the command line inside this process, in a folder, with nothing of the real environment. */
export async function runIn(folder: string, argv: readonly string[], given: Surroundings = {}): Promise<Outcome> {
  const text = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write(part) {
      text[name] += part;
    },
    ...(given.isTTY === undefined ? {} : { isTTY: given.isTTY }),
    ...(given.columns === undefined ? {} : { columns: given.columns }),
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([Buffer.from(given.stdin ?? '')]),
    cwd: folder,
    env: given.env ?? {},
    now: given.now ?? (() => Date.UTC(2024, 1, 3, 4, 5, 6)),
    onInterrupt: given.onInterrupt ?? (() => () => undefined),
  };
  const status = await (given.commands === undefined ? run(argv, io) : run(argv, io, given.commands));
  return { status, ...text };
}
