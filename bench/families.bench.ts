// A family of derived roles: rows a second, peak memory at 1,000 and at 10,000 roles, and the time against writing the
// same bytes from ready lines. Run by `npm run bench`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  /** Most memory that the process had, in MB. */
  readonly peak: number;
}

/** Runs code in a process of its own, so that its peak memory is its own. */
function measure(folder: string, code: string): Measured {
  const script = `const begun = performance.now();
${code}
console.log(JSON.stringify({ milliseconds: performance.now() - begun, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const build = (out: string) => `
import { run } from ${JSON.stringify(`${dist}cli/run.js`)};
import { createProcessIo } from ${JSON.stringify(`${dist}cli/process-io.js`)};
const io = { ...createProcessIo(), stdout: { write() {} } };
const status = await run(['build', '--out', ${JSON.stringify(out)}], io);
if (status !== 0) process.exit(status);`;

/** The floor: the lines of the files, made before the clock starts, joined, encoded and written. */
const floor = (from: string, to: string) => `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
mkdirSync(${JSON.stringify(to)}, { recursive: true });
let spent = 0;
for (const file of readdirSync(${JSON.stringify(from)})) {
  const lines = readFileSync(${JSON.stringify(from)} + '/' + file, 'latin1').split('\\r\\n');
  const at = performance.now();
  writeFileSync(${JSON.stringify(to)} + '/' + file, lines.join('\\r\\n'), 'latin1');
  spent += performance.now() - at;
}
console.error = () => {};
console.log(JSON.stringify({ milliseconds: spent, peak: 0 }));
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

const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
let over = false;
try {
  const peaks: number[] = [];
  for (const roles of [1000, 10000]) {
    const project = join(folder, String(roles));
    makeProject(project, roles);
    const out = join(project, 'out');
    const first = measure(project, build(out));
    const { rows, bytes } = count(out);
    const again = measure(project, build(out));
    const ratios: number[] = [];
    for (let round = 0; round < 3; round++) {
      rmSync(out, { recursive: true });
      const built = measure(project, build(out));
      const ready = measure(project, floor(join(out, 'roles'), join(project, `floor-${round}`)));
      rmSync(join(project, `floor-${round}`), { recursive: true });
      ratios.push(built.milliseconds / ready.milliseconds);
    }
    const ratio = ratios.toSorted((a, b) => a - b)[1] ?? NaN;
    peaks.push(first.peak);
    if (ratio > 3) over = true;
    const files = readdirSync(join(out, 'roles')).length;
    console.log(
      `${files} files, ${rows} rows, ${(bytes / 1e6).toFixed(0)} MB: ${Math.round((rows / first.milliseconds) * 1000)} rows a second, peak ${first.peak.toFixed(0)} MB, ` +
        `${ratio.toFixed(2)} times writing ready lines (aim 3), unchanged again in ${(again.milliseconds / first.milliseconds).toFixed(2)} of the time`,
    );
  }
  const more = (peaks[1] ?? 0) - (peaks[0] ?? 0);
  if (more > 100) over = true;
  console.log(`10,000 roles take ${more.toFixed(0)} MB more than 1,000 (aim 100)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = over ? 1 : 0;
