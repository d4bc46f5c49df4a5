import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOfValue, matches } from '../../../src/model/value-logic/interval-of-value.ts';

const single = (low: string) => ({ low, high: '' });
const range = (low: string, high: string) => ({ low, high });

describe('matches', () => {
  it.each([
    ['03', single('03'), '03', true],
    ['03 and more', single('03'), '031', false],
    ['a pattern and its beginning alone', single('AB*'), 'AB', true],
    ['a pattern and a longer text', single('AB*'), 'ABC', true],
    ['a pattern and a shorter text', single('AB*'), 'A', false],
    ['what follows a placeholder is ignored', single('A*B'), 'AXY', true],
    ['a plus sign is an ordinary character', single('A+'), 'AB', false],
    ['a plus sign matches itself', single('A+'), 'A+', true],
    ['all and a text', single('*'), 'ANYTHING', true],
    ['all and blank', single('*'), '', true],
    ['blank and blank', single("' '"), '', true],
    ['blank and a text', single("' '"), 'A', false],
    ['blank cut to its field', single("'"), '', true],
    ['open and blank', single(''), '', false],
    ['open and a text', single(''), 'A', false],
    ['a range, its lower end', range('01', '03'), '01', true],
    ['a range, between', range('01', '03'), '02', true],
    ['a range, its upper end', range('01', '03'), '03', true],
    ['a range, what begins like its upper end', range('01', '03'), '031', false],
    ['a range, beyond', range('01', '03'), '04', false],
    ['a range up to a pattern, its begin', range('AB', 'C*'), 'AB', true],
    ['a range up to a pattern, AC and on', range('AB', 'C*'), 'ACX', true],
    ['a range up to a pattern, between', range('AB', 'C*'), 'B', true],
    ['a range up to a pattern, what begins like its end', range('AB', 'C*'), 'CZZ', true],
    ['a range up to a pattern, before', range('AB', 'C*'), 'AA', false],
    ['a range up to a pattern, beyond', range('AB', 'C*'), 'D', false],
    ['every number', range('0', '9*'), '4711', true],
    ['every number and a letter', range('0', '9*'), 'A', false],
    ['a range from a pattern begins where the pattern does', range('B*', 'C'), 'B', true],
    ['a range from blank', range("' '", 'A'), '', true],
    ['a range whose ends are the wrong way round', range('03', '01'), '02', false],
    ['lower case is another text', single('a'), 'A', false],
  ])('%s', (_title, value, text, expected) => {
    expect(matches(value, text)).toBe(expected);
  });

  it('says of every value what its run does', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'B', '*', "'", ' ', '\0', '\uffff', '$'), maxLength: 3 });
    fc.assert(
      fc.property(text, fc.oneof(fc.constant(''), text), text, fc.boolean(), (low, high, other, isItself) => {
        const asked = isItself ? low : other;
        const run = intervalOfValue({ low, high });
        const isInside = run !== undefined && asked >= run.from && (run.to === undefined || asked < run.to);
        expect(matches({ low, high }, asked)).toBe(isInside);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('intervalOfValue', () => {
  it('gives one text its own run', () => {
    expect(intervalOfValue(single('03'))).toEqual({ from: '03', to: '03\0' });
  });

  it('gives a range the other way round nothing', () => {
    expect(intervalOfValue(range('B', 'A*'))).toBeUndefined();
  });

  it('gives everything no end', () => {
    expect(intervalOfValue(single('*'))).toEqual({ from: '', to: undefined });
  });
});
