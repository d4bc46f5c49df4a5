import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { propertyName } from '../../../src/import/layout/property-name.ts';

/** The object that a literal with one property makes, when the compiler has translated it. */
function made(name: string): object {
  const { outputText } = ts.transpileModule(`({ ${propertyName(name)}: 1 });`, {});
  return runInNewContext(outputText) as object;
}

describe('property names', () => {
  it.each(['ACTVT', '/IWBEP/SB', '__proto__', 'constructor', "it's", '*/', '123', 'ÄÖ', 'a b', '`${x}`', ''])(
    'name an own property: %s',
    (name) => {
      expect(Object.keys(made(name))).toEqual([name]);
    },
  );

  it('name any own property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => Object.keys(made(name))[0] === name),
      { numRuns: 60 },
    );
  });

  it('are quoted only where they have to be', () => {
    expect([propertyName('ACTVT'), propertyName('/A/B')]).toEqual(['ACTVT', "'/A/B'"]);
  });
});
