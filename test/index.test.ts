import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedCatalog } from '../src/catalog/catalog.ts';
import { withProjectOrgLevels } from '../src/catalog/project-catalog.ts';
import { checkConfig } from '../src/dsl/check-config.ts';
import { checkObjects } from '../src/dsl/check/objects.ts';
import * as api from '../src/index.ts';
import { check } from './support/check-definition.ts';
import type { DocExample } from './support/doc-examples.ts';
import { examplesIn, run } from './support/doc-examples.ts';
import { compile } from './types/compile.ts';

const index = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');

/** The public functions by the file that has them. */
const sources = [...index.matchAll(/^export \{ ([^}]+) \} from '\.\/([^']+)';/gm)].map(([, names = '', path = '']) => ({
  names: names.split(', '),
  source: readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8'),
}));

const examples: readonly DocExample[] = sources.flatMap(({ names, source }) =>
  examplesIn(source).filter(({ name }) => names.includes(name)),
);

const functions: Readonly<Record<string, unknown>> = api;

const types = [...index.matchAll(/^export type \{([^}]+)\}/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);

/** What an example has to import. */
function importsOf(code: string): readonly string[] {
  const used = new Set(`${given} ${code}`.match(/\w+/g));
  return [...Object.keys(functions), ...types.map((name) => `type ${name}`)].filter((each) =>
    used.has(each.replace('type ', '')),
  );
}

/** The master role that the examples of derived and composite roles speak of. */
const given = `declare const salesClerk: RoleDefinition;`;
const salesClerk = api.defineRole({ name: 'Z_SALES_CLERK', text: { EN: 'Sales clerk' } });

/** Runs an example and gives the roles that it defines, whether it exports them or not. */
function rolesOf(code: string): readonly unknown[] {
  const roles: unknown[] = [];
  const defineRole = (role: api.RoleDefinition) => {
    roles.push(role);
    return api.defineRole(role);
  };
  run(code, { ...functions, salesClerk, defineRole });
  return roles;
}

describe('the public API', () => {
  it('has nothing but functions, each listed by name', () => {
    expect(Object.values(functions).filter((each) => typeof each !== 'function')).toEqual([]);
    expect(sources.flatMap(({ names }) => names).toSorted()).toEqual(Object.keys(functions).toSorted());
  });

  it.each(Object.keys(functions))('has an example for %s', (name) => {
    expect(examples.map((example) => example.name)).toContain(name);
  });

  it.each(examples)('has an example for $name that compiles', ({ code }) => {
    expect(compile(`import { ${importsOf(code).join(', ')} } from 'rolewright';\n${given}\n${code}`)).toEqual([]);
  });

  it.each(examples.filter(({ code }) => code.includes('defineRole(')))(
    'has an example for $name whose roles have no mistake',
    ({ code }) => {
      const roles = rolesOf(code);
      expect(roles.length).toBeGreaterThan(0);
      const catalog = withProjectOrgLevels(shippedCatalog, ['ZREGION']);
      for (const role of roles) expect(check(role, { catalog }).messages).toEqual([]);
    },
  );

  it.each(examples.filter(({ code }) => code.includes('defineConfig(')))(
    'has an example for $name whose configuration has no mistake',
    ({ code }) => {
      const { exported } = run(code, functions);
      expect(checkConfig(exported, () => true).diagnostics).toEqual([]);
    },
  );

  it('declares objects without mistakes in its example', () => {
    const [example] = examples.filter(({ name }) => name === 'defineObjects');
    const { exported } = run(example!.code, functions);
    expect(checkObjects((exported as api.Config).objects)).toMatchObject({ diagnostics: [] });
  });
});

describe('loading the public API', () => {
  it('does not load the catalog, zod or other heavy modules', () => {
    // What a role source costs to load is what this module and its imports cost.
    const seen = new Set<string>();
    const visit = (url: URL) => {
      if (seen.has(url.href)) return;
      seen.add(url.href);
      const source = readFileSync(url, 'utf8');
      for (const [, path = ''] of source.matchAll(/^(?:import|export) (?!type)[^;]*? from '([^']+)';/gm)) {
        if (path.startsWith('.')) visit(new URL(path, url));
        else seen.add(path);
      }
    };
    visit(new URL('../src/index.ts', import.meta.url));
    const packages = [...seen].filter((each) => !each.startsWith('file:') && !each.startsWith('node:'));
    expect(packages).toEqual([]);
    expect([...seen].filter((each) => each.includes('/catalog/data/') || each.includes('/dsl/check/'))).toEqual([]);
  });
});
