import { expect, it } from 'vitest';
import { byCode } from '../../src/tables/by-code.ts';

it('sorts by character code, whatever the language of the machine', () => {
  expect(['b', 'B', 'ä', '_', '1', 'a', ''].sort(byCode)).toEqual(['', '1', 'B', '_', 'a', 'b', 'ä']);
});

it('takes equal names for equal', () => {
  expect(byCode('A', 'A')).toBe(0);
});
