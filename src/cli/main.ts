import { tellBug } from './bug.ts';
import { createProcessIo } from './process-io.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
/** Whether the process ends because the command line says so. */
let isMeant = false;
const leave = (status?: number): never => {
  isMeant = true;
  process.exit(status);
};
const io = createProcessIo(leave);

process.on('uncaughtException', (error) => leave(tellBug(error, argv, io)));

// Sources are programs: one that ends the process, or waits for what never comes, must not look like success.
process.on('exit', () => {
  if (isMeant) return;
  io.stderr.write('error: a source or the configuration ended rolewright before the command was done\n');
  io.stderr.write('   help: look for process.exit(), and for an await that never ends, in what they import as well\n');
  process.exitCode = 2;
});

const status = await run(argv, io);
isMeant = true;
process.exitCode = status;
