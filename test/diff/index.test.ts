import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/diff/index.ts';
import { verifyRoleFile } from '../../src/verify/index.ts';
import { run } from '../support/doc-examples.ts';
import { entryExamples, expectFunctions } from '../support/entry-examples.ts';

const { names, examples } = entryExamples(new URL('../../src/diff/index.ts', import.meta.url));

/** The examples compare two downloads. */
const fixtures = new URL('../../fixtures/diff/three-versions/', import.meta.url);
const download = (file: string) => readFileSync(new URL(file === 'may.SAP' ? '1.SAP' : '3.SAP', fixtures));
const rolesOf = (file: string) => verifyRoleFile(() => [download(file)], { file }).content.roles;

describe('rolewright/diff', () => {
  it('has nothing but functions, each listed by name', () => {
    expectFunctions(api, names);
  });

  it.each(Object.keys(api))('has an example for %s', (name) => {
    expect(examples.map((example) => example.name)).toContain(name);
  });

  it.each(examples)('gives what the example of $name promises', ({ code }) => {
    const known = { may: rolesOf('may.SAP'), roles: rolesOf('june.SAP'), verifyRoleFile, readFileSync: download };
    const { promised } = run(code, { ...api, ...known });
    expect(promised).not.toEqual([]);
    for (const { expression, expected, actual } of promised) {
      expect(`${expression} => ${actual}`).toBe(`${expression} => ${expected}`);
    }
  });

  it('is what the package gives under its name', () => {
    const code = "console.log(Object.keys(await import('rolewright/diff')).join())";
    const checkout = fileURLToPath(new URL('../../', import.meta.url));
    const options = { cwd: checkout, encoding: 'utf8' } as const;
    const found = execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
    expect(found.trim().split(',').toSorted()).toEqual(names);
  });
});
