import type { ExitStatus } from './exit-status.ts';
import { createProcessIo } from './process-io.ts';
import { run } from './run.ts';
import { tellStray } from './stray-error.ts';

const argv = process.argv.slice(2);
/** Whether the process ends because the command line says so. */
let isMeant = false;
const leave = (status?: number): never => {
  isMeant = true;
  process.exit(status);
};
const io = createProcessIo(leave);

/** The first error that reached nobody: it is told, what is half done is taken back, and nothing else counts. */
let stray: Promise<ExitStatus> | undefined;
const end = (error: unknown): void => {
  if (stray !== undefined) return;
  stray = tellStray(error, argv, io);
  io.interrupt();
  void stray.then((status) => {
    if (!io.interrupt()) leave(status);
  });
};
process.on('uncaughtException', end);
process.on('unhandledRejection', end);

// Sources are programs: one that ends the process, or waits for what never comes, must not look like success.
process.on('exit', () => {
  if (isMeant) return;
  io.stderr.write('error: a source or the configuration ended rolewright before the command was done\n');
  io.stderr.write('   help: look for process.exit(), and for an await that never ends, in what they import as well\n');
  process.exitCode = 2;
});

const status = await run(argv, io);
await io.flush();
// what sources began (a server, a timer) would go on for ever
leave(stray === undefined ? status : await stray);
