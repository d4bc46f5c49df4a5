import { expect, it } from 'vitest';
import { authNumbers, mostAuthorizationsOfAnObject } from '../../src/tables/auth-number.ts';
import { authorization } from '../support/small-roles.ts';

const several = (object: string, count: number) => Array.from({ length: count }, () => authorization(object, {}));

it('counts up for each object on its own', () => {
  const numbers = authNumbers([...several('A', 2), ...several('B', 1), ...several('A', 1)]);
  expect(numbers).toEqual(['__________00', '__________01', '__________00', '__________02']);
});

it('gives a hundred authorizations of an object twelve characters each, and the next one more', () => {
  const numbers = authNumbers(several('A', mostAuthorizationsOfAnObject + 1));
  expect(numbers[99]).toBe('__________99');
  expect(numbers.map(({ length }) => length)).toEqual([...Array<number>(100).fill(12), 13]);
  expect(new Set(numbers).size).toBe(101);
});
