import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredValue } from '../../src/lint/rules/correctness/covered-value.ts';
import type { Value } from '../../src/model/value.ts';
import { intervalOfValue } from '../../src/model/value-logic/interval-of-value.ts';
import { endsBefore } from '../../src/model/value-logic/interval.ts';
import { anyValue } from '../support/brute-force-values.ts';

/** The indices of the values that the rule reports. */
function covered(values: readonly Value[]): readonly number[] {
  const found: number[] = [];
  const authorization = { object: 'S_TCODE', fields: [{ name: 'TCD', values }] };
  coveredValue.authorization?.(authorization as never, {} as never, ({ value }) => found.push(value ?? -1));
  return found;
}

/** The same by comparing each with each. */
function compared(values: readonly Value[]): readonly number[] {
  return [...values.keys()].filter((index) =>
    values.some((wide) => wide !== values[index] && covers(wide, values[index]!)),
  );
}

function covers(wide: Value, narrow: Value): boolean {
  const [outer, inner] = [intervalOfValue(wide), intervalOfValue(narrow)];
  if (outer === undefined || inner === undefined || narrow.inactive === true || wide.inactive === true) return false;
  if (wide.high === '' && !wide.low.includes('*')) return false;
  if (outer.from === inner.from && outer.to === inner.to) return false;
  return outer.from <= inner.from && !endsBefore(outer.to, inner.to);
}

describe('correctness/covered-value', () => {
  it('finds what comparing each value with each finds', () => {
    const value = fc
      .tuple(anyValue, fc.boolean())
      .map(([spelled, off]): Value => ({ ...spelled, status: 'U', ...(off ? { inactive: true } : {}) }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        expect(covered(values)).toEqual(compared(values));
      }),
      { numRuns: 500 },
    );
  });

  it('is done with the many ranges of a foreign file', () => {
    const number = (index: number) => `T${String(index).padStart(7, '0')}`;
    const values = Array.from({ length: 10_000 }, (_, index): Value => ({
      low: number(index),
      high: number(index + 3),
      status: 'U',
    }));
    const start = performance.now();
    expect(covered(values)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
