import { describe, expect, it } from 'vitest';
import { oncePer } from '../../src/model/once-per.ts';

describe('what is worked out once', () => {
  it('is asked for once for each object, whatever comes out, and not for one that only looks the same', () => {
    const asked: (readonly number[])[] = [];
    const largest = oncePer((numbers: readonly number[]): number | undefined => {
      asked.push(numbers);
      return numbers.length === 0 ? undefined : Math.max(...numbers);
    });
    const [one, same, none] = [[1, 2], [1, 2], []];
    expect([one, one, same, none, none].map(largest)).toEqual([2, 2, 2, undefined, undefined]);
    expect(asked).toEqual([one, same, none]);
  });
});
