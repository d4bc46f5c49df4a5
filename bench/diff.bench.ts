// Two downloads of 10,000 roles, 2.5 million AGR_1251 rows each, in one of which something is different in every tenth
// role: the time of `rolewright diff` against the time to load both, and its peak memory. Run by `npm run bench`;
// `--roles 1000` takes smaller ones.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Role } from '../dist/model/role.js';
import { rowsOfARole, sampleRole, writeRoles } from './sample-file.js';

const { values: options } = parseArgs({
  options: { roles: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '3' } },
});
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** What a year does to a role: a value more, an authorization gone, another text. */
function changed(role: Role, number: number): Role {
  const [first, ...others] = role.authorizations;
  if (number % 10 !== 0 || first === undefined) return role;
  const [field, ...rest] = first.fields;
  if (field === undefined) return role;
  const wider = { ...field, values: [...field.values, { low: 'NEW*', high: '', status: 'U' as const }] };
  return {
    ...role,
    texts: [{ language: 'E', short: `Role ${number}, revised`, long: [] }],
    authorizations: [{ ...first, fields: [wider, ...rest] }, ...others.slice(1)],
  };
}

interface Measured {
  readonly milliseconds: number;
  /** Most memory that the process had, in MB. */
  readonly peak: number;
}

/** Runs code in a process of its own, so that its peak memory is its own. */
function measure(code: string): Measured {
  const script = `const begun = performance.now();
${code}
console.error(JSON.stringify({ milliseconds: performance.now() - begun, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Measured;
}

const load = (left: string, right: string) => `
import { readRoleFile } from ${JSON.stringify(`${dist}cli/role-files/read-role-file.js`)};
const loaded = await Promise.all(${JSON.stringify([left, right])}.map((path) => readRoleFile(path, '/')));
if (loaded.some(({ content }) => content === undefined || content.diagnostics.length > 0)) process.exit(9);`;

const compare = (left: string, right: string) => `
import { run } from ${JSON.stringify(`${dist}cli/run.js`)};
import { createProcessIo } from ${JSON.stringify(`${dist}cli/process-io.js`)};
let size = 0;
const io = { ...createProcessIo(), stdout: { write(text) { size += text.length; } }, stderr: { write() {} } };
const status = await run(${JSON.stringify(['diff', left, right])}, io);
if (status !== 1 || size === 0) process.exit(9);`;

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'rolewright-bench-'));
try {
  const count = Number(options.roles);
  const roles = Array.from({ length: count }, (_, number) => sampleRole(number, 1));
  const [left, right] = [join(folder, 'left.SAP'), join(folder, 'right.SAP')];
  writeRoles(left, roles);
  writeRoles(right, roles.map(changed));
  const size = (statSync(left).size + statSync(right).size) / 1e6;
  const ratios: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    const loaded = measure(load(left, right));
    const compared = measure(compare(left, right));
    ratios.push(compared.milliseconds / loaded.milliseconds);
    peaks.push(compared.peak);
    console.log(
      `loading both ${(loaded.milliseconds / 1000).toFixed(1)} s, peak ${loaded.peak.toFixed(0)} MB; ` +
        `comparing ${(compared.milliseconds / 1000).toFixed(1)} s, peak ${compared.peak.toFixed(0)} MB`,
    );
  }
  const ratio = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? NaN;
  const peak = Math.max(...peaks);
  const fine = ratio <= 2.5 && peak <= size + 1000;
  console.log(
    `2 files of ${count} roles, ${count * rowsOfARole(1)} rows each, ${size.toFixed(0)} MB together: ` +
      `${ratio.toFixed(2)} times loading both (aim 2.5), peak ${peak.toFixed(0)} MB (aim ${(size + 1000).toFixed(0)})`,
  );
  process.exitCode = fine ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
