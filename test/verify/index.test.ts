import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/verify/index.ts';
import { run } from '../support/doc-examples.ts';
import { entryExamples, expectFunctions } from '../support/entry-examples.ts';

const { names, examples } = entryExamples(new URL('../../src/verify/index.ts', import.meta.url));

/** The examples read one file. */
const file = readFileSync(new URL('../../fixtures/roles/Z_SALES_CLERK.SAP', import.meta.url));

describe('rolewright/verify', () => {
  it('has nothing but functions, each listed by name', () => {
    expectFunctions(api, names);
  });

  it.each(Object.keys(api).filter((name) => name !== 'helpOf' && name !== 'messageOf'))(
    'has an example for %s',
    (name) => {
      expect(examples.map((example) => example.name)).toContain(name);
    },
  );

  it.each(examples)('gives what the example of $name promises', ({ code }) => {
    const { promised } = run(code, { ...api, readFileSync: () => file, Buffer });
    expect(promised).not.toEqual([]);
    for (const { expression, expected, actual } of promised) {
      expect(`${expression} => ${actual}`).toBe(`${expression} => ${expected}`);
    }
  });

  it('makes sentences of what it finds', () => {
    const { diagnostics } = api.verifyRoleFile(() => [Buffer.from('')], { file: 'empty.SAP' });
    expect(diagnostics.map((each) => [api.messageOf(each), api.helpOf(each)])).toEqual([
      ['the file is empty', 'download the role again (PFCG, Role > Download)'],
    ]);
  });
});
