import { tellBug } from './bug.ts';
import type { Command } from './command.ts';
import { paletteFor, wantedColours } from './colours.ts';
import { commands as allCommands } from './commands/index.ts';
import type { Context } from './context.ts';
import type { ExitStatus } from './exit-status.ts';
import { interruptible } from './interruptible.ts';
import type { Io } from './io.ts';
import { parse } from './parse.ts';
import { createProgress } from './progress.ts';
import { Interrupted, UsageError } from './usage-error.ts';
import { ownVersion } from './version.ts';

/**
 * Runs one command line, without the launcher's and Node's own words: `['build', '--out', 'out']`. Prints to the
 * given outputs only, never ends the process, and never throws.
 */
export async function run(
  argv: readonly string[],
  io: Io,
  commands: readonly Command[] = allCommands,
): Promise<ExitStatus> {
  const colours = wantedColours(argv);
  try {
    return await perform(asOptions(argv), io, commands, colours);
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    if (!(error instanceof UsageError)) return tellBug(error, argv, io);
    const { report } = await import('./report.ts');
    report(error.diagnostics, io, colours);
    return 2;
  }
}

async function perform(
  argv: readonly string[],
  io: Io,
  commands: readonly Command[],
  colours: boolean | undefined,
): Promise<ExitStatus> {
  const version = ownVersion();
  const width = Math.min(100, Math.max(60, io.stdout.columns ?? 80));
  const request = await parse(argv, commands, { version, width });
  if (request.kind === 'nothing') {
    // Nothing was asked for: a script that forgot its command must not go on as if something had been done.
    io.stderr.write(request.text);
    return 2;
  }
  if (request.kind === 'text') {
    io.stdout.write(request.text);
    return 0;
  }
  const context = createContext(io, version, colours);
  const handle = await request.command.load();
  try {
    return await handle(request.values, context);
  } finally {
    context.progress.end();
  }
}

function createContext(io: Io, version: string, colours: boolean | undefined): Context {
  const progress = createProgress(io);
  return {
    io,
    version,
    progress,
    palette: paletteFor(io.stdout, io.env, colours),
    async report(diagnostics, sources, findings) {
      const { report } = await import('./report.ts');
      progress.end();
      report(diagnostics, io, colours, sources, findings);
    },
    say(line) {
      progress.end();
      io.stderr.write(`${line}\n`);
    },
    interruptible: (work) => interruptible(io, work),
  };
}

/** `help`, `help build` and `help R1002` as people type them. */
function asOptions(argv: readonly string[]): readonly string[] {
  const [first, topic, ...rest] = argv;
  if (first !== 'help') return argv;
  if (topic === undefined) return ['--help'];
  return /^r\d+$/i.test(topic) ? ['explain', topic, ...rest] : [topic, ...rest, '--help'];
}
