import { expect, it } from 'vitest';
import { pfcgLayouts } from '../../src/layouts/index.ts';
import { tableByTag, tables } from '../../src/tables/index.ts';

it('has the tables in the order of the layouts', () => {
  const tags = tables.map(({ layout }) => layout.tag);
  expect(tags).toEqual(pfcgLayouts.map(({ tag }) => tag).filter((tag) => tags.includes(tag)));
});

it('finds each by its tag', () => {
  for (const table of tables) expect(tableByTag.get(table.layout.tag)).toBe(table);
});

it('lacks only tables that travel as they are, and header lines', () => {
  const without = pfcgLayouts.filter(({ tag }) => !tableByTag.has(tag)).map(({ tag }) => tag);
  expect(without).toEqual(['DATE', 'RELEASE', 'LOADED_AGRS', 'AGR_USERT', 'AGR_CUSTOM', 'AGR_MINI', 'AGR_ATTS']);
});
