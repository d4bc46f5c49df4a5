import { expect, it } from 'vitest';
import { pfcgLayouts } from '../../src/layouts/index.ts';
import { changed, created, roleKey, statusLetters } from '../../src/layouts/common.ts';

it('begins every row of a role with its client and name', () => {
  const tables = pfcgLayouts.filter(({ tag }) => tag.startsWith('AGR_'));
  expect(tables).toHaveLength(18);
  for (const { columns } of tables) {
    expect(columns.slice(0, 2).map(({ name }) => name)).toEqual(['MANDT', 'AGR_NAME']);
    expect(columns[0]?.field).toBe(roleKey.MANDT);
  }
});

it('says who created and who changed in the same widths', () => {
  const widths = (fields: typeof created | typeof changed) => Object.values(fields).map(({ width }) => width);
  expect(widths(created)).toEqual([12, 8, 6]);
  expect(widths(changed)).toEqual([12, 8, 6]);
});

it('knows the four letters of a status, and none', () => {
  expect([...statusLetters].toSorted()).toEqual([' ', 'G', 'M', 'S', 'U']);
});
