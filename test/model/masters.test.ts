import { expect, it } from 'vitest';
import { mastersOf } from '../../src/model/masters.ts';
import { salesClerk } from '../support/sales-clerk.ts';

it('names the roles that others are derived from, whether they are there or not', () => {
  const derived = (name: string, parent: string) => ({ ...salesClerk, name, parent });
  const roles = [
    salesClerk,
    derived('Z_1000', 'Z_SALES_CLERK'),
    derived('Z_2000', 'Z_SALES_CLERK'),
    derived('Z_A', 'Z_B'),
  ];
  expect([...mastersOf(roles)]).toEqual(['Z_SALES_CLERK', 'Z_B']);
});
