import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { damages } from '../support/damage.ts';
import { expectOneError } from '../support/expect-one-error.ts';

const corpus = process.env['ROLEWRIGHT_CORPUS'];
const names = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.SAP'));

function linesOf(name: string): readonly string[] {
  return readFileSync(join(corpus ?? '', name), 'latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

describe.skipIf(corpus === undefined)('one damaged line of a real role file (ROLEWRIGHT_CORPUS)', () => {
  it.each(names)('%s: is reported once, on that line', (name) => {
    const lines = linesOf(name);
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.constantFrom(...damages), fc.nat(1000), (index, damage, at) => {
        expectOneError(lines, index, damage, at);
      }),
      { numRuns: 200 },
    );
  });
});
