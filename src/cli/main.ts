import { tellBug } from './bug.ts';
import { createProcessIo } from './process-io.ts';
import { run } from './run.ts';

const argv = process.argv.slice(2);
const io = createProcessIo();

process.on('uncaughtException', (error) => {
  process.exit(tellBug(error, argv, io));
});

process.exitCode = await run(argv, io);
