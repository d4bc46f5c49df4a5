// How long an import of a catalog with 5,000 objects and 2 million default values takes, how long a look-up takes
// after it, and how much memory the import needs. Ends with 1 when an aim is missed.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectCatalog } from '../src/cli/catalog/catalog-files.ts';
import { importedObjects } from '../src/cli/catalog/imported-objects.ts';
import { projectDefaults } from '../src/cli/sources/project-defaults.ts';

const mostSeconds = 60;
const mostMillisecondsOfLookUp = 20;
const objects = 5000;
const applications = 100_000;
const valuesOfApplication = 20;
let over = false;

/** Writes a table row by row. */
function writeTable(path: string, header: string, rows: Iterable<string>): void {
  const file = openSync(path, 'w');
  let waiting = `${header}\r\n`;
  for (const row of rows) {
    waiting += `${row}\r\n`;
    if (waiting.length < 1_000_000) continue;
    writeSync(file, waiting);
    waiting = '';
  }
  writeSync(file, waiting);
  closeSync(file);
}

const objectName = (number: number): string => `Z_OBJ${String(number % objects).padStart(5, '0')}`;

function* objectRows(): Generator<string> {
  for (let number = 0; number < objects; number += 1) {
    const fields = ['ACTVT', 'BUKRS', `F_${number % 900}`, 'WERKS', '', '', '', '', '', ''];
    yield [objectName(number), ...fields, 'X', 'ZZZZ'].join('\t');
  }
}

function* valueRows(): Generator<string> {
  for (let number = 0; number < applications; number += 1) {
    for (let value = 0; value < valuesOfApplication; value += 1) {
      const low = value % 2 === 0 ? String((value % 9) + 1).padStart(2, '0') : `VALUE_${(number * 7 + value) % 50_000}`;
      const field = value % 2 === 0 ? 'ACTVT' : `F_${number % 900}`;
      yield ['100', `ZT${number}`, 'TR', objectName(number + (value >> 2)), field, low, '', 'DDIC', '20200101'].join(
        '\t',
      );
    }
  }
}

function* flagRows(): Generator<string> {
  for (let number = 0; number < applications; number += 1) {
    for (let value = 0; value < valuesOfApplication; value += 4) {
      yield [`ZT${number}`, 'TR', objectName(number + (value >> 2)), 'Y'].join('\t');
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
try {
  mkdirSync(join(folder, 'exports'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const fields = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((number) => `FIEL${number}`);
  writeTable(join(folder, 'exports/tobj.txt'), ['OBJCT', ...fields, 'BNAME', 'OCLSS'].join('\t'), objectRows());
  const columns = ['MANDT', 'NAME', 'TYPE', 'OBJECT', 'FIELD', 'LOW', 'HIGH', 'MODIFIER', 'MODDATE'];
  writeTable(join(folder, 'exports/usobt_c.txt'), columns.join('\t'), valueRows());
  writeTable(join(folder, 'exports/usobx_c.txt'), 'NAME\tTYPE\tOBJECT\tOKFLAG', flagRows());
  const size = statSync(join(folder, 'exports/usobt_c.txt')).size;

  const report =
    "process.on('exit', () => console.error('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB'))";
  const launcher = resolve('bin/rolewright.js');
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, launcher, 'catalog', 'import', 'exports'],
    { cwd: folder, encoding: 'utf8' },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0 || seconds > mostSeconds) over = true;
  console.log(
    `${objects} objects and ${applications * valuesOfApplication} values (${(size / 1e6).toFixed(0)} MB): imported in ` +
      `${seconds.toFixed(1)} s (aim ${mostSeconds}), ${/peak .*/.exec(stderr)?.[0] ?? stderr}, status ${String(status)}`,
  );

  const catalog = projectCatalog(folder, undefined);
  const defaults = projectDefaults(catalog);
  const known = importedObjects(catalog);
  const lookUps = 1000;
  const started = performance.now();
  for (let number = 0; number < lookUps; number += 1) {
    const at = (number * 7919) % applications;
    if (defaults.defaultsOf('TR', `ZT${at}`)?.objects.length !== valuesOfApplication / 4) over = true;
    if (known.object(objectName(at)) === undefined) over = true;
  }
  const milliseconds = (performance.now() - started) / lookUps;
  if (milliseconds > mostMillisecondsOfLookUp) over = true;
  console.log(
    `an application and an object looked up in ${milliseconds.toFixed(2)} ms (aim ${mostMillisecondsOfLookUp}), ` +
      `index of ${(statSync(join(folder, '.rolewright/catalog/current.tsv')).size / 1e6).toFixed(0)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = over ? 1 : 0;
