import { describe, expect, it, vi } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { projectObjectTypes, propertyName } from '../../src/catalog/object-types.ts';
import { compile, instantiations } from './compile.ts';

// TypeScript reads its own library for each of them.
vi.setConfig({ testTimeout: 120_000 });

const roleOf = (authorizations: readonly string[], index: number) =>
  `export const role${String(index)} = defineRole({ name: 'Z', text: { EN: 'x' }, authorizations: {\n${authorizations.join('\n')}\n} });`;

const use = (name: string, fields: readonly string[], value = `['*']`) =>
  `  ${propertyName(name)}: [{ ${fields.map((field) => `${propertyName(field)}: ${value}`).join(', ')} }],`;

/** Roles that use every object once, fifty in each role. */
function rolesOf(uses: readonly string[]): string {
  const roles = Array.from({ length: Math.ceil(uses.length / 50) }, (_, index) =>
    roleOf(uses.slice(index * 50, index * 50 + 50), index),
  );
  return `import { defineRole } from 'rolewright';\n${roles.join('\n')}`;
}

const shipped = shippedCatalog.objectNames().map((name) => shippedCatalog.object(name)!);

const projectObjects = Object.fromEntries(
  Array.from({ length: 1000 }, (_, index) => [
    `Z_${String(index)}`,
    ['BUKRS', 'WERKS', `F_${String(index % 900)}`, 'ACTVT'],
  ]),
);
const projectTypes = projectObjectTypes(projectObjects);
const projectUses = Object.entries(projectObjects).map(([name, fields]) => use(name, fields));

/** Instantiations that so many uses more need: what the declarations need does not count. */
const costOf = (uses: readonly string[]): number =>
  instantiations(`${projectTypes}\n${rolesOf(uses)}`) - instantiations(`${projectTypes}\n${rolesOf([])}`);

describe('what the types cost', () => {
  it('is the same few instantiations for every shipped object that is used', () => {
    const all = rolesOf(shipped.map(({ name, fields }) => use(name, fields)));
    expect(compile(all)).toEqual([]);
    expect(instantiations(all)).toBeLessThan(7000);
  });

  it('grows no faster than the uses, with 1,000 objects of a project', () => {
    expect(compile(`${projectTypes}\n${rolesOf(projectUses)}`)).toEqual([]);
    expect(costOf(projectUses.slice(0, 500))).toBeLessThan(500 * 12);
    expect(costOf(projectUses)).toBeLessThan(1000 * 12);
  });

  it('is not much more where the uses are wrong', () => {
    const wrong = Object.entries(projectObjects)
      .slice(0, 200)
      .map(([name, fields]) => use(name, fields, `'*'`));
    expect(compile(`${projectTypes}\n${rolesOf(wrong)}`)).toHaveLength(800);
    expect(costOf(wrong)).toBeLessThan(200 * 60);
  });
});
