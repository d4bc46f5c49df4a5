import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder } from '../../src/merge/merge-order.ts';

const merged = (base: string, left: string, right: string) => mergeOrder([...base], [...left], [...right])?.join('');

describe('merging two orders', () => {
  it.each([
    ['what a side adds stands behind what it follows there', 'abc', 'abxc', 'abc', 'abxc'],
    ['both sides add in different places', 'abc', 'xabc', 'abcy', 'xabcy'],
    ['both sides add in the same place: in the order of their names', 'a', 'ay', 'ax', 'axy'],
    ['both sides add the same', 'a', 'ax', 'ax', 'ax'],
    ['a side removes', 'abc', 'ac', 'abc', 'abc'],
    ['a side moves', 'abc', 'cab', 'abc', 'cab'],
    ['a side moves, the other one adds', 'abc', 'cab', 'abxc', 'cabx'],
    ['both sides move in the same way', 'abc', 'cab', 'cab', 'cab'],
    ['nothing is left', 'a', '', '', ''],
  ])('%s', (_, base, left, right, expected) => {
    expect(merged(base, left, right)).toBe(expected);
    expect(merged(base, right, left)).toBe(expected);
  });

  it('has no answer when both sides move in different ways', () => {
    expect(merged('abc', 'cab', 'bca')).toBeUndefined();
    expect(merged('', 'xy', 'yx')).toBeUndefined();
  });

  it('keeps everything that a side has, each thing once, whichever side is which', () => {
    const order = fc.uniqueArray(fc.constantFrom(...'abcdef'));
    fc.assert(
      fc.property(order, order, order, (base, left, right) => {
        const one = mergeOrder(base, left, right);
        expect(mergeOrder(base, right, left)).toEqual(one);
        if (one !== undefined) expect([...one].sort()).toEqual([...new Set([...left, ...right])].sort());
      }),
    );
  });
});
