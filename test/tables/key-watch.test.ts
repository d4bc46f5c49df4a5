import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyWatch } from '../../src/tables/key-watch.ts';

/** What a table of all keys would say. */
function expectedOf(keys: readonly (string | number)[]): readonly (number | undefined)[] {
  const lines = new Map<string | number, number>();
  return keys.map((key, index) => {
    const before = lines.get(key);
    if (before === undefined) lines.set(key, index + 1);
    return before;
  });
}

function watched(keys: readonly (string | number)[]): readonly (number | undefined)[] {
  const watch = new KeyWatch();
  return keys.map((key, index) => watch.add(key, index + 1));
}

describe('KeyWatch', () => {
  it('gives the line of the first row with the same number, in whatever order the numbers come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (keys) => {
        expect(watched(keys)).toEqual(expectedOf(keys));
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for numbers that ascend first and have gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 })), fc.array(fc.nat(60)), (steps, more) => {
        let key = 0;
        const keys = [...steps.map((step) => (key += step)), ...more];
        expect(watched(keys)).toEqual(expectedOf(keys));
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C', '')), (keys) => {
        expect(watched(keys)).toEqual(expectedOf(keys));
      }),
    );
  });

  it('remembers lines that do not follow each other', () => {
    const watch = new KeyWatch();
    expect([watch.add(1, 10), watch.add(2, 20), watch.add(3, 21), watch.add(2, 30)]).toEqual([
      undefined,
      undefined,
      undefined,
      20,
    ]);
    expect(watch.add(3, 40)).toBe(21);
  });
});
