// How long all rules take on 10,000 roles with 5 million values, against loading their file, and how long the
// conflicts of 50,000 users with 20 roles each take. Ends with 1 when an aim is missed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedCatalog } from '../src/catalog/catalog.ts';
import { withProjectObjects } from '../src/catalog/project-catalog.ts';
import { readPfcg } from '../src/formats/pfcg/read.ts';
import { lintOptions } from '../src/lint/lint-options.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { sampleSod } from '../src/lint/sod/sample-sod.ts';
import { sodFindings } from '../src/lint/sod/sod-findings.ts';
import type { Role } from '../src/model/role.ts';
import type { User } from '../src/model/user.ts';
import { writeSample } from './sample-file.js';

const mostTimesLoading = 2;
const mostSecondsForUsers = 60;
/** 10,000 roles of the sample. */
const rows = 5_000_000;
let over = false;

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const begun = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - begun };
}

/** The objects of the sample, as a project declares its own. */
function catalogFor(roles: readonly Role[]) {
  const objects = new Map<string, readonly string[]>();
  for (const { object, fields } of roles[0]?.authorizations ?? [])
    objects.set(
      object,
      fields.map(({ name }) => name),
    );
  return withProjectObjects(shippedCatalog, Object.fromEntries(objects));
}

const folder = mkdtempSync(join(tmpdir(), 'rolewright-bench-'));
try {
  const file = join(folder, 'sample.SAP');
  writeSample(file, rows);
  const bytes = readFileSync(file);
  const loaded = timed(() => readPfcg(bytes, { file }).roles);
  const count = loaded.result.reduce(
    (sum, role) =>
      sum +
      role.authorizations.reduce(
        (own, { fields }) => own + fields.reduce((all, { values }) => all + values.length, 0),
        0,
      ),
    0,
  );
  const { active } = lintOptions({ preset: 'strict' });
  const judged = timed(() =>
    runRules(active, { roles: loaded.result, users: [], catalog: catalogFor(loaded.result), origin: 'files' }),
  );
  const ratio = judged.milliseconds / loaded.milliseconds;
  if (ratio > mostTimesLoading) over = true;
  console.log(
    `${loaded.result.length} roles, ${count} values, ${active.length} rules: loaded in ${loaded.milliseconds.toFixed(0)} ms, ` +
      `judged in ${judged.milliseconds.toFixed(0)} ms, ${ratio.toFixed(2)} times (aim ${mostTimesLoading}), ${judged.result.length} findings`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const tcodes = sampleSod()
  .functions.flatMap(({ alternatives }) => alternatives.flat())
  .flatMap(({ fields }) => fields['TCD'] ?? []);

/** A role with two transactions and what else the sample's functions ask for. */
function roleNumber(number: number): Role {
  const status = 'U';
  const field = (name: string, ...lows: readonly string[]) => ({
    name,
    values: lows.map((low) => ({ low, high: '', status }) as const),
  });
  const authorization = (object: string, ...fields: readonly ReturnType<typeof field>[]) =>
    ({ object, status, inactive: false, text: '', fields }) as const;
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
if (conflicts.milliseconds > mostSecondsForUsers * 1000) over = true;
console.log(
  `${users.length} users with 20 roles: ${conflicts.result.length} conflicts in ${(conflicts.milliseconds / 1000).toFixed(1)} s (aim ${mostSecondsForUsers})`,
);
process.exitCode = over ? 1 : 0;
