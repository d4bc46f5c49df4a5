import { describe, expect, it } from 'vitest';
import { behind, behindPrefix, endsBefore, isEmptyInterval, meet } from '../../../src/model/value-logic/interval.ts';

describe('behindPrefix', () => {
  it.each([
    ['A', 'B'],
    ['AB', 'AC'],
    ['Z9', 'Z:'],
    ['A\uffff', 'B'],
  ])('the texts that begin with %j end before %j', (prefix, end) => {
    expect(behindPrefix(prefix)).toBe(end);
  });

  it.each(['', '\uffff', '\uffff\uffff'])('nothing comes behind the texts that begin with %j', (prefix) => {
    expect(behindPrefix(prefix)).toBeUndefined();
  });
});

describe('behind', () => {
  it('leaves no room for another text', () => {
    expect(behind('A') > 'A').toBe(true);
    expect(behind('A') < 'A ').toBe(true);
  });
});

describe('endsBefore', () => {
  it('knows that what has no end ends last', () => {
    expect(endsBefore('A', undefined)).toBe(true);
    expect(endsBefore(undefined, 'A')).toBe(false);
    expect(endsBefore(undefined, undefined)).toBe(false);
    expect(endsBefore('A', 'A')).toBe(false);
  });
});

describe('meet', () => {
  it('gives the common part of two runs', () => {
    expect(meet({ from: 'A', to: 'D' }, { from: 'C', to: undefined })).toEqual({ from: 'C', to: 'D' });
  });

  it('gives nothing for runs that only touch', () => {
    expect(meet({ from: 'A', to: 'C' }, { from: 'C', to: 'D' })).toBeUndefined();
  });
});

describe('isEmptyInterval', () => {
  it.each([
    [{ from: 'B', to: 'A' }, true],
    [{ from: 'A', to: 'A' }, true],
    [{ from: 'A', to: behind('A') }, false],
    [{ from: 'A', to: undefined }, false],
  ])('%j: %j', (interval, empty) => {
    expect(isEmptyInterval(interval)).toBe(empty);
  });
});
