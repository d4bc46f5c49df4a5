// Scans a file chunk by chunk and prints the peak of its memory over what it had after start-up, in bytes. A process of
// its own, because the peak of a process never sinks.
import { closeSync, openSync, readSync } from 'node:fs';
import { scan } from './measured.js';

const [path = ''] = process.argv.slice(2);

/** Peak resident set size of this process so far. */
const peak = () => process.resourceUsage().maxRSS * 1024;

/** @param {number} file */
function* chunksOf(file) {
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(1024 * 1024);
    const count = readSync(file, chunk);
    if (count === 0) return;
    yield chunk.subarray(0, count);
  }
}

const before = peak();
const file = openSync(path, 'r');
const lines = scan(chunksOf(file));
closeSync(file);
console.log(JSON.stringify({ lines, bytes: peak() - before }));
