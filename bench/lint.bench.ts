// How long all rules take on 10,000 roles with 2.5 million AGR_1251 rows, against loading their file, and how long the
// conflicts of 50,000 users with 20 roles each take. The roles are those of the sample, whose values are so odd that
// most rules find something, and roles as projects have them, with many authorizations of one object, patterns and org
// levels. Times are of the processors (what others do on the machine does not count), those in brackets of the clock.
// Ends with 1 when an aim is missed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../src/catalog/catalog.ts';
import { shippedCatalog } from '../src/catalog/catalog.ts';
import { withProjectObjects } from '../src/catalog/project-catalog.ts';
import { readPfcg } from '../src/formats/pfcg/read.ts';
import { lintOptions } from '../src/lint/lint-options.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { sampleSod } from '../src/lint/sod/sample-sod.ts';
import { sodFindings } from '../src/lint/sod/sod-findings.ts';
import type { Authorization, AuthorizationField } from '../src/model/authorization.ts';
import type { Role } from '../src/model/role.ts';
import type { User } from '../src/model/user.ts';
import { rowsOfARole, sampleRole, writeRoles } from './sample-file.js';

const mostTimesLoading = 2;
const mostSecondsForUsers = 60;
const rolesOfTheFile = 10_000;
const rowsOfTheFile = 2_500_000;
let over = false;

interface Time {
  readonly clock: number;
  readonly processor: number;
}

function timed<T>(work: () => T): Time & { readonly result: T } {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, clock: performance.now() - begun, processor: (user + system) / 1000 };
}

function spelled({ clock, processor }: Time): string {
  return `${processor.toFixed(0)} ms (${clock.toFixed(0)})`;
}

function field(name: string, ...lows: readonly string[]): AuthorizationField {
  return { name, values: lows.map((low) => ({ low, high: '', status: 'U' })) };
}

function authorization(object: string, ...fields: readonly AuthorizationField[]): Authorization {
  return { object, status: 'U', inactive: false, text: '', fields };
}

/** A role of the sample with as many authorizations as its share of the rows takes. */
function oddRole(number: number): Role {
  const role = sampleRole(number);
  const share = rowsOfTheFile / rolesOfTheFile / rowsOfARole();
  return { ...role, authorizations: role.authorizations.slice(0, role.authorizations.length * share) };
}

/** A role with 250 rows in 61 authorizations of 5 objects. */
function ordinaryRole(number: number): Role {
  const many = (count: number, make: (index: number) => Authorization) =>
    Array.from({ length: count }, (_, index) => make(index));
  const code = (index: number) => String((number * 31 + index * 7) % 1000).padStart(3, '0');
  return {
    ...sampleRole(number),
    authorizations: [
      ...many(20, (index) =>
        authorization('F_BKPF_BLA', field('ACTVT', '02', '03'), field('BRGRU', `A${code(index)}`)),
      ),
      ...many(20, (index) =>
        authorization('M_BEST_BSA', field('ACTVT', '03', '08'), field('BSART', `N${code(index)}*`)),
      ),
      ...many(10, (index) =>
        authorization(
          'S_RFC',
          field('RFC_TYPE', 'FUGR'),
          field('RFC_NAME', `S${code(index)}*`, `Z${code(index)}`, 'RFC1', 'SDIF*', 'SYST'),
          field('ACTVT', '16'),
        ),
      ),
      ...many(10, (index) =>
        authorization(
          'V_VBAK_VKO',
          field('ACTVT', '03'),
          field('VKORG', '$VKORG'),
          field('VTWEG', code(index), '$VTWEG'),
        ),
      ),
      authorization('S_TCODE', field('TCD', ...Array.from({ length: 20 }, (_, index) => `ZT${code(index)}`))),
    ],
    orgLevels: [
      { name: 'VKORG', values: [{ low: '1000', high: '' }] },
      { name: 'VTWEG', values: [{ low: '10', high: '' }] },
    ],
  };
}

/** The objects of the sample, as a project declares its own. */
function catalogFor(roles: readonly Role[]): Catalog {
  const objects = new Map<string, readonly string[]>();
  for (const { object, fields } of roles[0]?.authorizations ?? [])
    if (shippedCatalog.object(object) === undefined)
      objects.set(
        object,
        fields.map(({ name }) => name),
      );
  return withProjectObjects(shippedCatalog, Object.fromEntries(objects));
}

function countRows(roles: readonly Role[]): number {
  let count = 0;
  for (const { authorizations } of roles)
    for (const { fields } of authorizations) for (const { values } of fields) count += values.length;
  return count;
}

/** Loads the file of some roles and judges them, against the aim. */
function judge(kind: string, roleNumbered: (number: number) => Role): void {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
  try {
    const file = join(folder, 'sample.SAP');
    writeRoles(
      file,
      Array.from({ length: rolesOfTheFile }, (_, number) => roleNumbered(number)),
    );
    const bytes = readFileSync(file);
    const loaded = timed(() => readPfcg(bytes, { file }).roles);
    const { active } = lintOptions({ preset: 'strict' });
    const judged = timed(() =>
      runRules(active, { roles: loaded.result, users: [], catalog: catalogFor(loaded.result), origin: 'files' }),
    );
    const rows = countRows(loaded.result);
    if (rows !== rowsOfTheFile) throw new Error(`the file has ${rows} rows`);
    const ratio = judged.processor / loaded.processor;
    if (ratio > mostTimesLoading) over = true;
    console.log(
      `${loaded.result.length} ${kind} roles, ${rows} rows, ${(bytes.length / 1e6).toFixed(0)} MB, ${active.length} rules: ` +
        `loaded in ${spelled(loaded)}, judged in ${spelled(judged)}, ` +
        `${ratio.toFixed(2)} times (${(judged.clock / loaded.clock).toFixed(2)}; aim ${mostTimesLoading}), ` +
        `${judged.result.length} findings`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

judge('odd', oddRole);
judge('ordinary', ordinaryRole);

const tcodes = sampleSod()
  .functions.flatMap(({ alternatives }) => alternatives.flat())
  .flatMap(({ fields }) => fields['TCD'] ?? []);

/** A role with two transactions and what else the sample's functions ask for. */
function roleNumber(number: number): Role {
  return {
    name: `Z_ROLE_${number}`,
    kind: 'single',
    children: [],
    masterLanguage: 'E',
    texts: [],
    authorizations: [
      authorization('M_BEST_EKO', field('ACTVT', '01', '03'), field('EKORG', '*')),
      authorization('S_TCODE', field('TCD', `Z_${number}`, tcodes[number % tcodes.length] ?? '')),
    ],
    orgLevels: [],
    menu: [],
    flags: [],
    otherRecords: [],
  };
}

const roles = Array.from({ length: 2000 }, (_, number) => roleNumber(number));
const users = Array.from({ length: 50_000 }, (_, number) => ({
  name: `USER_${number}`,
  type: 'A',
  roles: Array.from({ length: 20 }, (_each, role) => ({
    role: `Z_ROLE_${(number * 7 + role * (1 + (number % 13))) % 2000}`,
    from: '',
    to: '',
  })),
})) as unknown as readonly User[];
const conflicts = timed(() => sodFindings([sampleSod()], roles, users, () => false));
if (conflicts.processor > mostSecondsForUsers * 1000) over = true;
console.log(
  `${users.length} users with 20 roles: ${conflicts.result.length} conflicts in ${spelled(conflicts)} (aim ${mostSecondsForUsers} s)`,
);
process.exitCode = over ? 1 : 0;
