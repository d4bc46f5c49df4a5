import { describe, expect, it } from 'vitest';
import type { MenuNode } from '../../../src/model/menu.ts';
import { placed } from '../../../src/diff/menu/node.ts';
import { all, pairNodes } from '../../../src/diff/menu/pair.ts';
import { node } from '../../support/small-roles.ts';

/** The pairs as places: where a node is now, and where it was. */
function pairsOf(left: readonly MenuNode[], right: readonly MenuNode[]) {
  const pairs = [...pairNodes(placed(left), placed(right))];
  return pairs.map(([now, before]) => `${before.place.at.join('.')} -> ${now.place.at.join('.')}`).sort();
}

describe('pairNodes', () => {
  it('prefers the neighbours to the same entry elsewhere', () => {
    const left = [node('VA01'), node('Sales', [node('VA01')])];
    const right = [node('Sales', [node('VA01')]), node('VA01')];
    expect(pairsOf(left, right)).toEqual(['0 -> 1', '1 -> 0', '1.0 -> 0.0']);
  });

  it('takes every node once', () => {
    const left = [node('VA01')];
    const right = [node('VA01'), node('Sales', [node('VA01')])];
    expect(pairsOf(left, right)).toEqual(['0 -> 0']);
  });

  it('does not take a folder for another that has nothing in common with it', () => {
    expect(pairsOf([node('Sales', [node('VA01')])], [node('Tools', [node('SE16')])])).toEqual([]);
  });
});

describe('all', () => {
  it('gives a node before those below it', () => {
    const nodes = all(placed([node('A', [node('VA01'), node('B', [node('VA02')])]), node('VA03')]));
    expect(nodes.map(({ place }) => place.names.join('>'))).toEqual(['A', 'A>VA01', 'A>B', 'A>B>VA02', 'VA03']);
  });
});
