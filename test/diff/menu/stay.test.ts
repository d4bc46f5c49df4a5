import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAscending } from '../../../src/diff/menu/stay.ts';

/** The length of the longest ascending row, found by trying every subset. */
function bruteForce(numbers: readonly number[]): number {
  let longest = 0;
  for (let subset = 0; subset < 1 << numbers.length; subset++) {
    const chosen = numbers.filter((_, index) => (subset & (1 << index)) !== 0);
    if (chosen.every((number, index) => index === 0 || number > (chosen[index - 1] ?? 0))) {
      longest = Math.max(longest, chosen.length);
    }
  }
  return longest;
}

describe('longestAscending', () => {
  it.each([
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [2, 0, 1],
      [1, 2],
    ],
    [[], []],
    [[3, 2, 1], [2]],
  ])('of %j keeps the indexes %j', (numbers, kept) => {
    expect([...longestAscending(numbers)].sort()).toEqual(kept);
  });

  it('keeps as many as possible, and they ascend', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 9 }), (numbers) => {
        const kept = numbers.filter((_, index) => longestAscending(numbers).has(index));
        expect(kept).toEqual([...kept].sort((one, other) => one - other));
        expect(kept.length).toBe(bruteForce(numbers));
      }),
    );
  });
});
