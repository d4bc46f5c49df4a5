import { describe, expect, it } from 'vitest';
import { everything, isEverything, isNothing, nothing, valueSetOf } from '../../../src/model/value-logic/value-set.ts';
import { orgLevelsOf } from '../../../src/model/value-logic/org-level-reference.ts';

const single = (low: string) => ({ low, high: '' });

describe('valueSetOf', () => {
  it('joins runs that overlap or touch', () => {
    const joined = valueSetOf([single('B*'), { low: 'A', high: 'AZ*' }, single('A*'), single('X')]);
    expect(joined.intervals).toEqual([
      { from: 'A', to: 'C' },
      { from: 'X', to: 'X\0' },
    ]);
  });

  it('is the same data for the same values in another order', () => {
    const values = [single('02'), single('01'), { low: '05', high: '07' }, single('06')];
    expect(valueSetOf(values)).toEqual(valueSetOf(values.toReversed()));
  });

  it('is nothing for open values', () => {
    expect(valueSetOf([single('')])).toEqual(nothing);
    expect(isNothing(valueSetOf([]))).toBe(true);
  });

  it('is everything as soon as one value is', () => {
    expect(valueSetOf([single('02'), single('*')])).toEqual(everything);
    expect(isEverything(valueSetOf([single("' '"), single('*')]))).toBe(true);
  });

  it('is not everything when only the blank value is missing', () => {
    expect(isEverything(valueSetOf([{ low: '!', high: '\uffff*' }]))).toBe(false);
  });

  it('puts the values of an org level in the place of its name', () => {
    const resolve = orgLevelsOf([{ name: 'BUKRS', values: [{ low: '1000', high: '1999' }] }], () => false);
    expect(valueSetOf([single('$BUKRS')], resolve)).toEqual(valueSetOf([{ low: '1000', high: '1999' }]));
  });

  it('keeps the name of an org level that it does not know', () => {
    const resolve = orgLevelsOf([], (name) => name === 'BUKRS');
    expect(valueSetOf([single('$BUKRS'), single('1000'), single('$BUKRS')], resolve)).toEqual({
      intervals: [{ from: '1000', to: '1000\0' }],
      unknown: ['$BUKRS'],
    });
  });

  it('needs no org level beside everything', () => {
    const resolve = orgLevelsOf([], () => true);
    expect(valueSetOf([single('$BUKRS'), single('*')], resolve)).toEqual(everything);
  });

  it('takes a dollar sign that is no org level as it is', () => {
    const resolve = orgLevelsOf([{ name: 'BUKRS', values: [] }], () => false);
    expect(valueSetOf([single('$TMP')], resolve)).toEqual(valueSetOf([single('$TMP')]));
    expect(valueSetOf([single('$TMP')]).intervals).toEqual([{ from: '$TMP', to: '$TMP\0' }]);
  });
});
