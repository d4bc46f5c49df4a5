// npm run bench: how fast the codec is, against the least that JavaScript needs for the same bytes. Prints a table and
// ends with 1 when an aim is missed. `--rows 100000` takes a smaller file, `--rounds 3` fewer rounds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as measured from './measured.js';
import { writeSample } from './sample-file.js';

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
process.exitCode = 1;
try {
  process.exitCode = run(join(folder, 'sample.SAP')) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} path */
function run(path) {
  writeSample(path, Number(options.rows));
  console.log(`${(statSync(path).size / 1e6).toFixed(0)} MB, ${options.rows} AGR_1251 rows, ${rounds} rounds`);
  const memory = streamingMemory(path);
  const bytes = readFileSync(path);
  const lines = bytes.toString('latin1').split('\r\n');
  const roles = measured.load(bytes);
  /** @type {Record<string, { do: () => unknown, of?: string, aim?: number, times: number[] }>} */
  const tasks = {
    'floor: decode as Latin-1, split': { do: () => measured.floor(bytes), times: [] },
    'scan all lines': { do: () => measured.scan([bytes]), of: 'floor: decode as Latin-1, split', aim: 1.5, times: [] },
    'scan, checksum over all fields': {
      do: () => measured.allFields([bytes]),
      of: 'floor: decode as Latin-1, split',
      times: [],
    },
    'load the model of all roles': {
      do: () => measured.load(bytes),
      of: 'floor: decode as Latin-1, split',
      aim: 5,
      times: [],
    },
    'floor: join ready lines, encode': { do: () => measured.writeFloor(lines), times: [] },
    'write all roles': { do: () => measured.write(roles), of: 'floor: join ready lines, encode', aim: 2, times: [] },
  };
  // interleaved, so that a busy moment of the machine hits all of them
  for (let round = 0; round <= rounds; round++) {
    for (const task of Object.values(tasks)) {
      const time = timeOf(task.do);
      // the first round warms up
      if (round > 0) task.times.push(time);
    }
  }
  let fine = true;
  for (const [name, task] of Object.entries(tasks)) {
    const floor = task.of === undefined ? undefined : tasks[task.of];
    const ratio = floor && median(task.times.map((time, round) => time / (floor.times[round] ?? NaN)));
    fine =
      report(name, `${median(task.times).toFixed(0)} ms`, ratio, task.aim, (each) => `${each.toFixed(2)} x`) && fine;
  }
  return report('stream, peak memory over start-up', '', memory / 1e6, 150, (each) => `${each.toFixed(0)} MB`) && fine;
}

/** @param {string} path */
function streamingMemory(path) {
  const script = join(import.meta.dirname, 'streaming-memory.js');
  /** @type {{ bytes: number }} */
  const { bytes } = JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }));
  return bytes;
}

/** @param {() => unknown} task */
function timeOf(task) {
  globalThis.gc?.();
  const started = performance.now();
  task();
  return performance.now() - started;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/**
 * Prints a line of the table; says whether the aim is reached.
 * @param {string} name
 * @param {string} time
 * @param {number | undefined} value
 * @param {number | undefined} aim
 * @param {(value: number) => string} shown
 */
function report(name, time, value, aim, shown) {
  const fine = value === undefined || aim === undefined || value <= aim;
  const cells = [name.padEnd(34), time.padStart(8), (value === undefined ? '' : shown(value)).padStart(8)];
  if (aim !== undefined) cells.push(`aim ${shown(aim)}`.padStart(11), fine ? 'OK' : 'over');
  console.log(cells.join('  ').trimEnd());
  return fine;
}
