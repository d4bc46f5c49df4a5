import { describe, expect, it } from 'vitest';
import { diffVariants } from '../../src/diff/diff-variants.ts';

const tick = (key: string, active: boolean) => ({ type: 'HT', key, active });

describe('diffVariants', () => {
  it('knows a tick that is taken away from a variant that is not there', () => {
    expect(diffVariants([tick('A', true), tick('B', true)], [tick('A', false)])).toEqual([
      { kind: 'application-variant', type: 'HT', key: 'A', before: true, after: false },
      { kind: 'application-variant', type: 'HT', key: 'B', before: true, after: undefined },
    ]);
  });

  it('finds nothing in the same ticks', () => {
    expect(diffVariants([tick('A', true), tick('B', false)], [tick('B', false), tick('A', true)])).toEqual([]);
  });
});
