import { expect, it } from 'vitest';
import type { MenuNode } from '../../src/model/menu.ts';
import { numberedNodes } from '../../src/tables/menu-rows.ts';
import { folder, transaction } from '../support/menu-nodes.ts';

it('numbers nodes from 2 on, each before its children, with level and sort order', () => {
  const menu = [folder(transaction('A'), folder(transaction('B'))), transaction('C')];
  const shown = numberedNodes(menu).map(({ node, id, parent, level, sortOrder }) =>
    [node.report, id, parent, level, sortOrder].join(' '),
  );
  expect(shown).toEqual([' 2 1 1 10', 'A 3 2 2 10', ' 4 2 2 20', 'B 5 4 3 10', 'C 6 1 1 20']);
});

it('numbers nothing in an empty menu', () => {
  expect(numberedNodes([])).toEqual([]);
});

it('numbers a menu that is deeper than calls can be nested', () => {
  let menu: readonly MenuNode[] = [];
  for (let depth = 0; depth < 100_000; depth++) menu = [folder(...menu)];
  expect(numberedNodes(menu).at(-1)).toMatchObject({ id: 100_001, parent: 100_000, level: 100_000 });
});
