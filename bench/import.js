// node bench/import.js: imports a mass download of 5,000 roles with a million values and compares time and memory with
// loading the file. Ends with 1 when an aim is missed. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePfcg } from '../dist/formats/pfcg/write.js';
import { target } from './sample-file.js';

/** How often the time of loading, and how much above the size of the file, an import may take. */
const aims = { ratio: 5, memory: 300e6 };

const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
try {
  const file = join(folder, 'mass.SAP');
  writeRoles(file);
  const launcher = join(import.meta.dirname, '../bin/rolewright.js');
  const loading = measured(`
    const { readRoleFile } = await import(${JSON.stringify(new URL('../dist/cli/role-files/read-role-file.js', import.meta.url).href)});
    if ((await readRoleFile(${JSON.stringify(file)}, '/')).content === undefined) throw new Error('not loaded');`);
  const importing = measured(`
    process.chdir(${JSON.stringify(folder)});
    process.argv = [process.execPath, ${JSON.stringify(launcher)}, 'import', 'mass.SAP'];
    await import(${JSON.stringify(launcher)});`);
  const ratio = importing.time / loading.time;
  const memory = importing.memory - statSync(file).size;
  console.log(`load    ${loading.time.toFixed(0).padStart(7)} ms  ${(loading.memory / 1e6).toFixed(0).padStart(4)} MB`);
  console.log(
    `import  ${importing.time.toFixed(0).padStart(7)} ms  ${(importing.memory / 1e6).toFixed(0).padStart(4)} MB`,
  );
  console.log(
    `${ratio.toFixed(2)} x loading (aim ${String(aims.ratio)}), ${(memory / 1e6).toFixed(0)} MB above the file (aim ${String(aims.memory / 1e6)})`,
  );
  process.exitCode = ratio <= aims.ratio && memory <= aims.memory ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Writes the mass download: objects that the catalog ships, values that repeat as real ones do.
 * @param {string} path
 */
function writeRoles(path) {
  /** @type {readonly (readonly [string, readonly string[]])[]} */
  const objects = [
    ['S_APPL_LOG', ['ACTVT', 'ALG_OBJECT', 'ALG_SUBOBJ']],
    ['S_BTCH_JOB', ['JOBACTION', 'JOBGROUP']],
    ['S_RFC', ['ACTVT', 'RFC_NAME', 'RFC_TYPE']],
    ['S_TABU_NAM', ['ACTVT', 'TABLE']],
  ];
  const status = 'U';
  const roles = Array.from({ length: 5000 }, (_, role) => ({
    name: `Z_ROLE_${String(role)}`,
    kind: /** @type {const} */ ('single'),
    children: [],
    masterLanguage: 'E',
    texts: [{ language: 'E', short: `Role ${String(role)}`, long: [] }],
    authorizations: objects.map(([object, fields]) => ({
      object,
      status: /** @type {'U'} */ (status),
      inactive: false,
      text: '',
      fields: fields.map((name) => ({
        name,
        values: Array.from({ length: 20 }, (_, value) => ({
          low: `V${String((role * 31 + value * 7) % 900)}_${String(value)}`,
          high: '',
          status: /** @type {'U'} */ (status),
        })),
      })),
    })),
    orgLevels: [],
    menu: [],
    flags: [],
    otherRecords: [],
  }));
  const file = openSync(path, 'w');
  for (const chunk of writePfcg(roles, target, { diagnostics: [], rows: 0 })) writeSync(file, chunk);
  closeSync(file);
}

/**
 * Runs code in a process of its own, because the peak of a process never sinks.
 * @param {string} code
 * @returns {{ readonly time: number, readonly memory: number }}
 */
function measured(code) {
  const whole = `const started = performance.now();
    process.on('exit', () => console.error(JSON.stringify({ time: performance.now() - started, memory: process.resourceUsage().maxRSS * 1024 })));
    ${code}`;
  // the last line of stderr is that of the exit
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', whole], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
}
