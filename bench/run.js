// npm run bench: how fast the codec is, against the least that JavaScript needs for the same bytes. Prints a table and
// ends with 1 when an aim is missed. `--rows 100000` takes a smaller file, `--rounds 3` fewer rounds.
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSample } from './sample-file.js';

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
process.exitCode = 1;
try {
  process.exitCode = (await run(join(folder, 'sample.SAP'))) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} path */
async function run(path) {
  writeSample(path, Number(options.rows));
  console.log(`${(statSync(path).size / 1e6).toFixed(0)} MB, ${options.rows} AGR_1251 rows, ${rounds} rounds`);
  const memory = streamingMemory(path);
  /** @type {Record<string, { task: string, of?: string, aim?: number, times: number[] }>} */
  const figures = {
    'floor: decode as Latin-1, split': { task: 'floor', times: [] },
    'scan all lines': { task: 'scan', of: 'floor: decode as Latin-1, split', aim: 1.5, times: [] },
    'scan, checksum over all fields': { task: 'allFields', of: 'floor: decode as Latin-1, split', times: [] },
    'load the model of all roles': { task: 'load', of: 'floor: decode as Latin-1, split', aim: 5, times: [] },
    'floor: join ready lines, encode': { task: 'writeFloor', times: [] },
    'write all roles': { task: 'write', of: 'floor: join ready lines, encode', aim: 2, times: [] },
  };
  const processes = [];
  for (const { task, times } of Object.values(figures))
    processes.push({ ...(await measuringProcess(path, task)), times });
  // interleaved, so that a busy moment of the machine hits all of them
  for (let round = 0; round <= rounds; round++) {
    for (const { measure, times } of processes) {
      const time = await measure();
      // the first round warms up
      if (round > 0) times.push(time);
    }
  }
  for (const { end } of processes) end();
  let fine = true;
  for (const [name, { of, aim, times }] of Object.entries(figures)) {
    const floor = of === undefined ? undefined : figures[of];
    const ratio = floor && median(times.map((time, round) => time / (floor.times[round] ?? NaN)));
    fine = report(name, `${median(times).toFixed(0)} ms`, ratio, aim, (each) => `${each.toFixed(2)} x`) && fine;
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

/**
 * Starts the process of a task.
 * @param {string} path
 * @param {string} task
 */
async function measuringProcess(path, task) {
  const child = fork(join(import.meta.dirname, 'process.js'), [path, task]);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the process for ${task} has ended`);
  });
  // an end after the last answer is as it should be
  ended.catch(() => undefined);
  const answer = async () => {
    const given = new AbortController();
    const [milliseconds] = await Promise.race([once(child, 'message', { signal: given.signal }), ended]);
    given.abort();
    return Number(milliseconds);
  };
  // it says when it is ready
  await answer();
  return {
    measure: () => {
      child.send('do it');
      return answer();
    },
    end: () => void child.disconnect(),
  };
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
