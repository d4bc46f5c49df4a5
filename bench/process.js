// A process that does one task each time it is asked, and says how long that took. Each task has a process of its own:
// what one keeps in memory (ready lines, the model of all roles), and its garbage, must not slow down another.
import { readFileSync } from 'node:fs';
import * as measured from './measured.js';

const [path = '', task = ''] = process.argv.slice(2);

/** @type {Record<string, (bytes: Buffer) => () => unknown>} */
const tasks = {
  floor: (bytes) => () => measured.floor(bytes),
  scan: (bytes) => () => measured.scan([bytes]),
  allFields: (bytes) => () => measured.allFields([bytes]),
  load: (bytes) => () => measured.load(bytes),
  writeFloor: (bytes) => {
    const lines = bytes.toString('latin1').split('\r\n');
    return () => measured.writeFloor(lines);
  },
  write: (bytes) => {
    const roles = measured.load(bytes);
    return () => measured.write(roles);
  },
};

const work = tasks[task]?.(readFileSync(path));
if (work === undefined) throw new Error(`there is no task ${task}`);

process.on('message', () => {
  const started = performance.now();
  work();
  process.send?.(performance.now() - started);
});
process.send?.('ready');
