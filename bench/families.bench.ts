// A family of derived roles: rows a second, peak memory at 1,000 and at 10,000 roles, the time against writing the same
// bytes from ready lines, and what a second build costs. Each figure is the median of several rounds; build and floor
// take turns, on one file system (TMPDIR). `--rounds 5` takes more of them. Ends with 1 when an aim is missed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(options.rounds);
const mostTimesFloor = 3;
const mostMemory = 100;

const objects = Array.from({ length: 50 }, (_, index) => `Z_OBJ_${String(index).padStart(2, '0')}`);

/** A project with one master of 50 authorizations (250 rows a role) and a table of `count` derived roles. */
function makeProject(folder: string, count: number): void {
  mkdirSync(join(folder, 'roles'), { recursive: true });
  const declared = objects.map((object) => `${object}: ['ACTVT', 'BUKRS', 'WERKS', 'Z_NAME']`).join(', ');
  const authorizations = objects.map(
    (object, index) =>
      `['${object}']: [{ ACTVT: ['02', '03'], BUKRS: [org('BUKRS')], WERKS: [org('WERKS')], Z_NAME: ['NAME_${index}*'] }]`,
  );
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(6, '0');
    return `Z_DERIVED_${number},Derived ${number},${String(index % 10000).padStart(4, '0')},1000..2000`;
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, 'rolewright.config.ts'),
    `import { defineConfig, defineObjects } from 'rolewright';\nexport default defineConfig({ objects: defineObjects({ ${declared} }) });\n`,
  );
  writeFileSync(join(folder, 'roles', 'rows.csv'), `NAME,TEXT,BUKRS,WERKS\n${rows.join('\n')}\n`);
  writeFileSync(
    join(folder, 'roles', 'family.role.ts'),
    `import { defineRole, deriveRoles, org } from 'rolewright';
const master = defineRole({ name: 'Z_MASTER', text: { EN: 'Master' }, authorizations: { ${authorizations.join(', ')} } });
export default deriveRoles(master, 'rows.csv');
`,
  );
}

interface Measured {
  readonly milliseconds: number;
  /** Of the processors: what others do on the machine at the same time does not count. */
  readonly processor: number;
  /** Most memory that the process had, in MB. */
  readonly peak: number;
}

/** Runs code in a process of its own, so that its peak memory is its own; the last line that it prints is measured. */
function measure(folder: string, code: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

const launcher = fileURLToPath(new URL('../bin/rolewright.js', import.meta.url));

/** The command itself, as people start it; its time begins with the process. */
const build = (out: string) => `
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds: performance.now(), processor: (user + system) / 1000, peak }));
});
process.argv = [process.execPath, 'rolewright', 'build', '--out', ${JSON.stringify(out)}];
await import(${JSON.stringify(launcher)});`;

/**
 * The floor: as many files of the same bytes, the lines of each in memory before its clock starts; joined, encoded and
 * written in one call. Neither the start of the process nor the reading counts.
 */
const floor = (from: string, to: string) => `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
mkdirSync(${JSON.stringify(to)}, { recursive: true });
let milliseconds = 0;
let processor = 0;
for (const file of readdirSync(${JSON.stringify(from)})) {
  const lines = readFileSync(${JSON.stringify(from)} + '/' + file, 'latin1').split('\\r\\n');
  const before = process.cpuUsage();
  const at = performance.now();
  writeFileSync(${JSON.stringify(to)} + '/' + file, lines.join('\\r\\n'), 'latin1');
  milliseconds += performance.now() - at;
  const { user, system } = process.cpuUsage(before);
  processor += (user + system) / 1000;
}
console.log(JSON.stringify({ milliseconds, processor, peak: 0 }));
process.exit(0);`;

function count(folder: string): { rows: number; bytes: number } {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    files: { rows: number; size: number }[];
  };
  return {
    rows: manifest.files.reduce((sum, { rows }) => sum + rows, 0),
    bytes: manifest.files.reduce((sum, { size }) => sum + size, 0),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** When each file was written. */
function times(folder: string): ReadonlyMap<string, number> {
  return new Map(readdirSync(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs]));
}

/** Changes the row of one role. */
function changeRow(project: string): void {
  const table = join(project, 'roles', 'rows.csv');
  writeFileSync(table, readFileSync(table, 'utf8').replace('Derived 000500', 'Changed 000500'));
}

interface Figures {
  readonly peak: number;
  readonly ratio: number;
}

/** Prints the figures of a family. */
function bench(project: string, roles: number): Figures {
  makeProject(project, roles);
  const out = join(project, 'out');
  const builds: Measured[] = [];
  const floors: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    rmSync(out, { recursive: true, force: true });
    const copy = join(project, 'floor');
    builds.push(measure(project, build(out)));
    floors.push(measure(project, floor(join(out, 'roles'), copy)));
    rmSync(copy, { recursive: true });
  }
  const again = measure(project, build(out));
  const before = times(join(out, 'roles'));
  changeRow(project);
  const changed = measure(project, build(out));
  const written = [...times(join(out, 'roles'))].filter(([file, time]) => before.get(file) !== time).length;
  const { rows, bytes } = count(out);
  const medianOf = (figure: 'milliseconds' | 'processor') => ({
    built: median(builds.map((each) => each[figure])),
    written: median(floors.map((each) => each[figure])),
    ratio: median(builds.map((each, round) => each[figure] / (floors[round]?.[figure] ?? NaN))),
  });
  const time = medianOf('milliseconds');
  const processor = medianOf('processor');
  const peak = Math.max(...builds.map((each) => each.peak));
  const aim = roles === 10000 ? ` (aim ${mostTimesFloor})` : '';
  console.log(`${roles} derived roles, ${before.size} files, ${rows} rows, ${(bytes / 1e6).toFixed(0)} MB
  built, the start of Node counted:  ${time.built.toFixed(0)} ms, ${Math.round((rows / time.built) * 1000)} rows a second, peak ${peak.toFixed(0)} MB
  ready lines joined and written:    ${time.written.toFixed(0)} ms, the build takes ${time.ratio.toFixed(2)} times that${aim}
  time of processors:                ${processor.built.toFixed(0)} and ${processor.written.toFixed(0)} ms, ${processor.ratio.toFixed(2)} times
  built again, nothing changed:      ${again.milliseconds.toFixed(0)} ms
  built again, one row changed:      ${changed.milliseconds.toFixed(0)} ms, ${written} file written`);
  return { peak, ratio: time.ratio };
}

const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
try {
  const small = bench(join(folder, '1000'), 1000);
  const large = bench(join(folder, '10000'), 10000);
  const more = large.peak - small.peak;
  console.log(`10,000 roles take ${more.toFixed(0)} MB more than 1,000 (aim ${mostMemory})`);
  process.exitCode = large.ratio <= mostTimesFloor && more <= mostMemory ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
