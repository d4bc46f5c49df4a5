import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { compileSources } from '../../src/cli/sources/compile-sources.ts';
import type { JsonFinding } from '../../src/diagnostics/render/json.ts';
import type { Role } from '../../src/model/role.ts';
import { temporaryFolder, textOf } from '../cli/harness/folder.ts';
import { runIn } from '../cli/harness/run-in.ts';
import { allTexts, anyValue, grants } from '../support/brute-force-values.ts';

const projectOf = (source: string) =>
  temporaryFolder({ 'package.json': '{ "type": "module" }', 'roles/a.role.ts': source });

const spelledValue = anyValue.filter(
  ({ low, high }) => low !== '' && (high === '' || (low !== "' '" && high !== "' '" && low <= high)),
);
const anySource = fc.array(
  fc.array(
    fc.record({
      TABLE: fc.array(spelledValue, { minLength: 1, maxLength: 4 }),
      ACTVT: fc.array(fc.constantFrom('02', '03', '*'), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 4, maxLength: 4 },
);

function written({ low, high }: { readonly low: string; readonly high: string }): string {
  if (low === "' '") return 'blank()';
  return high === '' ? `'${low}'` : `range('${low}', '${high}')`;
}

async function rolesOf(source: string): Promise<readonly Role[]> {
  const io = { cwd: projectOf(source), stderr: { write: () => undefined }, now: () => 0 } as never;
  const progress = createProgress({ stderr: { write: () => true }, now: () => 0 });
  const { roles, diagnostics } = await compileSources([], undefined, { io, progress });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return roles;
}

/** Every pair of a table and an activity that a role grants, value by value and text by text. */
function pairsOf({ authorizations }: Role): readonly string[] {
  return ['02', '03', '99'].flatMap((activity) =>
    allTexts
      .filter((table) =>
        authorizations.some(({ fields }) =>
          fields.every(({ name, values }) =>
            values.some((value) => grants(value, name === 'ACTVT' ? activity : table)),
          ),
        ),
      )
      .map((table) => `${activity} ${table}`),
  );
}

it('never changes what a role grants, whatever its values, and leaves nothing to fix', async () => {
  await fc.assert(
    fc.asyncProperty(anySource, async (roles) => {
      const source = `import { blank, defineRole, range } from 'rolewright';\nexport default [${roles
        .map((authorizations, number) => {
          const list = authorizations.map(
            ({ TABLE, ACTVT }) =>
              `{ TABLE: [${TABLE.map(written).join(', ')}], ACTVT: [${ACTVT.map((each) => `'${each}'`).join(', ')}] }`,
          );
          return `defineRole({ name: 'Z_${String(number)}', text: { EN: 'Text' }, authorizations: { S_TABU_NAM: [${list.join(',\n')}] } })`;
        })
        .join(',\n')}];\n`;
      const folder = projectOf(source);
      const { stdout } = await runIn(folder, ['lint', '--fix', '--format', 'json']);
      const left = JSON.parse(stdout) as readonly JsonFinding[];
      expect(left.filter(({ code, remedies = [] }) => code === 'R6042' || remedies.some(({ safe }) => safe))).toEqual(
        [],
      );
      const [before, after] = [await rolesOf(source), await rolesOf(textOf(folder, 'roles/a.role.ts'))];
      expect(after.map(pairsOf)).toEqual(before.map(pairsOf));
    }),
    { numRuns: 40 },
  );
}, 60_000);
