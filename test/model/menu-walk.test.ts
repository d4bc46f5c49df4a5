import { expect, it } from 'vitest';
import { allNodes } from '../../src/model/menu-walk.ts';
import { folder, transaction } from '../support/menu-nodes.ts';

it('goes through a menu as it is read: a node before those below it', () => {
  const inner = folder(transaction('B'), transaction('C'));
  const menu = [transaction('A'), folder(inner), transaction('D')];
  expect([...allNodes(menu)].map(({ report }) => report)).toEqual(['A', '', '', 'B', 'C', 'D']);
});

it('gives each node itself, and nothing for an empty menu', () => {
  const node = transaction('A');
  expect([...allNodes([node])][0]).toBe(node);
  expect([...allNodes([])]).toEqual([]);
});
