import { describe, expect, it } from 'vitest';
import { covers, difference, intersection, overlaps, union } from '../../../src/model/value-logic/set-operations.ts';
import { everything, nothing, valueSetOf } from '../../../src/model/value-logic/value-set.ts';
import type { SpelledValue } from '../../../src/model/value-logic/interval-of-value.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';

const resolve = orgLevelsOf([], (name) => name === 'BUKRS' || name === 'WERKS');
const set = (...values: (string | readonly [string, string])[]) =>
  valueSetOf(
    values.map((value): SpelledValue =>
      typeof value === 'string' ? { low: value, high: '' } : { low: value[0], high: value[1] },
    ),
    resolve,
  );

describe('covers', () => {
  it.each([
    ['02 is covered by all', set('*'), set('02'), true],
    ['all is not covered by 02', set('02'), set('*'), false],
    ['AB* is covered by A*', set('A*'), set('AB*'), true],
    ['A* is not covered by AB*', set('AB*'), set('A*'), false],
    ['a range is covered by two that touch', set(['01', '05*'], ['06', '09']), set(['02', '08']), true],
    ['a range is not covered by its ends', set('01', '03'), set(['01', '03']), false],
    ['blank is not covered by a range of letters', set(['A', 'Z*']), set("' '"), false],
    ['nothing is covered by nothing', nothing, nothing, true],
    ['an unknown org level covers itself', set('$BUKRS'), set('$BUKRS'), true],
    ['an unknown org level is covered by all', set('*'), set('$BUKRS'), true],
    ['an unknown org level does not cover another', set('$BUKRS'), set('$WERKS'), false],
    ['an unknown org level does not cover a value', set('$BUKRS'), set('1000'), false],
    ['a value does not cover an unknown org level', set('1000'), set('$BUKRS'), false],
  ])('%s', (_title, left, right, expected) => {
    expect(covers(left, right)).toBe(expected);
  });
});

describe('intersection and difference', () => {
  it('share what both grant', () => {
    expect(intersection(set(['A', 'M']), set(['H', 'Z']))).toEqual(set(['H', 'M']));
    expect(intersection(set('$BUKRS', '1000'), everything)).toEqual(set('$BUKRS', '1000'));
    expect(intersection(everything, set('$BUKRS'))).toEqual(set('$BUKRS'));
    expect(intersection(set('$BUKRS', '$WERKS'), set('$WERKS', '1'))).toEqual(set('$WERKS'));
  });

  it('leave what only the first grants', () => {
    expect(difference(set('A', 'B', 'C'), set('B'))).toEqual(set('A', 'C'));
    expect(difference(set('$BUKRS', '1000'), set('$BUKRS'))).toEqual(set('1000'));
    expect(difference(set('$BUKRS', '1000'), everything)).toEqual(nothing);
  });

  it('cut a hole into a run', () => {
    expect(difference(set('A*'), set('AB*')).intervals).toEqual([
      { from: 'A', to: 'AB' },
      { from: 'AC', to: 'B' },
    ]);
  });
});

describe('overlaps', () => {
  it('needs something that both grant', () => {
    expect(overlaps(set('A*'), set('AB'))).toBe(true);
    expect(overlaps(set('A*'), set('B*'))).toBe(false);
    expect(overlaps(set('$BUKRS'), set('1000'))).toBe(false);
    expect(overlaps(nothing, everything)).toBe(false);
  });
});

describe('union', () => {
  it('joins runs that touch or overlap, and keeps org levels that are not known', () => {
    expect(union([set('A*'), set('AB', 'C'), set('$BUKRS')])).toEqual(set('A*', 'C', '$BUKRS'));
    expect(union([])).toEqual(nothing);
  });

  it('is everything beside everything', () => {
    expect(union([set('$BUKRS'), everything, set('A')])).toEqual(everything);
  });
});
