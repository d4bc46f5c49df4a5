import { expect, it } from 'vitest';
import { DamagedTables } from '../../../src/formats/pfcg/damaged-tables.ts';

it('knows the tables that lost a line', () => {
  const damage = new DamagedTables();
  expect(damage.has('AGR_1250')).toBe(false);
  damage.add(['AGR_1250', 'AGR_1251']);
  expect(['AGR_1250', 'AGR_1251', 'AGR_1252'].map((tag) => damage.has(tag))).toEqual([true, true, false]);
});

it('takes every table for damaged when nobody can tell which it was', () => {
  const damage = new DamagedTables();
  damage.add([]);
  expect(damage.has('AGR_FLAGS')).toBe(true);
});
