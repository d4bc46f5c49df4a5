import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import { prove } from '../../src/cli/import/prove.ts';
import { checkDefinitions } from '../../src/dsl/check/definitions.ts';
import { catalogGrowth, withGrowth } from '../../src/import/catalog-growth.ts';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { restoreRole } from '../../src/import/origin/restore.ts';
import { sayableRole } from '../../src/import/sayable/role.ts';
import { definitionsOf, sourceText } from '../../src/import/source-file.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import type { Role } from '../../src/model/role.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { anyRole } from '../support/arbitrary-role.ts';

/** Sources refuse a range that ends before it begins. Objects are a role's own: together they have too many fields. */
function withSoundRanges(role: Role, index: number): Role {
  return {
    ...role,
    authorizations: role.authorizations
      .map((each) => ({
        ...each,
        object: `${each.object.slice(0, 5)}_${String(index)}`,
        fields: each.fields.map((field) => ({ ...field, values: field.values.map(inOrder) })),
      }))
      .sort((one, other) => (one.object < other.object ? -1 : one.object > other.object ? 1 : 0)),
    orgLevels: role.orgLevels.map((level) => ({
      ...level,
      // no org level has another one for its value
      values: level.values.filter(({ low }) => low !== '$BUKRS').map(inOrder),
    })),
  };
}

/** Objects as a reader makes them: those of fast-check may have no prototype. */
function plain(role: Role): Role {
  return JSON.parse(JSON.stringify(role)) as Role;
}

function inOrder<V extends { readonly low: string; readonly high: string }>(value: V): V {
  return value.high === '' || value.low < value.high ? value : { ...value, low: value.high, high: value.low };
}

describe('importing', () => {
  it('makes sources that compile to the role in the file, any role', async () => {
    const sampled = fc.sample(anyRole(windows1252()), { numRuns: 150, seed: 20260401 }).map(withSoundRanges).map(plain);
    const named = [...new Map(sampled.map((role) => [role.name, role])).values()];
    const composites = new Set(named.filter(({ kind }) => kind === 'composite').map(({ name }) => name));
    // sources refuse a composite role within another one
    const roles = named.map((role) => ({ ...role, children: role.children.filter((name) => !composites.has(name)) }));
    const catalog = withGrowth(shippedCatalog, catalogGrowth(roles, shippedCatalog));
    const spelling = { catalog, services: [], usualLanguage: 'E' };
    const context = { catalog, target: { language: 'EN', codePage: 'windows-1252' } };
    const folder = temporaryFolder();
    const files: string[] = [];
    const expected = new Map<string, { origin: Role; said: ReturnType<typeof sayableRole> }>();
    const refused: string[] = [];
    for (const [index, origin] of roles.entries()) {
      const said = sayableRole(origin, catalog);
      const problem = prove(
        said.role,
        () => undefined,
        spelling,
        context,
        () => false,
      );
      if (problem !== undefined) {
        refused.push(JSON.stringify(problem.data));
        continue;
      }
      expected.set(origin.name, { origin, said });
      const plan = { path: `${String(index)}.role.ts`, role: said };
      const text = sourceText(
        plan,
        definitionsOf(plan, spelling, () => false),
      );
      writeFileSync(join(folder, plan.path), text);
      files.push(plan.path);
    }
    expect(refused).toEqual([]);
    const loaded = await loadSources(files, sourceTexts(folder));
    expect(loaded.diagnostics).toEqual([]);
    const checked = checkDefinitions(loaded.definitions, context);
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.roles).toHaveLength(expected.size);
    for (const role of checked.roles) {
      const { origin, said } = expected.get(role.name) ?? {};
      expect(role).toEqual(said?.role);
      if (origin !== undefined && said !== undefined) expect(restoreRole(origin, said, role)).toEqual(origin);
    }
  });
});
