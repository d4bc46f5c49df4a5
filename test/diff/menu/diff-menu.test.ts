import { describe, expect, it } from 'vitest';
import type { MenuChange } from '../../../src/diff/change.ts';
import { applyMenu } from '../../../src/diff/menu/apply-menu.ts';
import { diffMenu } from '../../../src/diff/menu/diff-menu.ts';
import type { MenuNode } from '../../../src/model/menu.ts';
import { node } from '../../support/small-roles.ts';

const [create, change, display, browse] = ['VA01', 'VA02', 'VA03', 'SE16'].map((name) => node(name)) as [
  MenuNode,
  MenuNode,
  MenuNode,
  MenuNode,
];

/** Compares two menus, and makes sure that the result leads from one to the other. */
function changesOf(before: readonly MenuNode[], after: readonly MenuNode[]): readonly MenuChange[] {
  const changes = diffMenu(before, after);
  expect(applyMenu(before, changes)).toEqual(after);
  return changes;
}

describe('diffMenu', () => {
  it('finds nothing in a copy', () => {
    expect(changesOf([node('Sales', [create, change])], structuredClone([node('Sales', [create, change])]))).toEqual(
      [],
    );
  });

  it('names the way to a new entry', () => {
    const changes = changesOf([node('Sales', [create])], [node('Sales', [create, change])]);
    expect(changes).toEqual([
      { kind: 'menu-node-added', place: { at: [0, 1], names: ['Sales', 'VA02'] }, node: change },
    ]);
  });

  it('gives a folder that is gone with everything in it, once', () => {
    const folder = node('Sales', [create, node('More', [change])]);
    expect(changesOf([folder, browse], [browse])).toEqual([
      { kind: 'menu-node-removed', place: { at: [0], names: ['Sales'] }, node: folder },
    ]);
  });

  it('sees an entry that moved to another folder, and no loss', () => {
    const changes = changesOf(
      [node('A', [create, change]), node('B', [display])],
      [node('A', [change]), node('B', [display, create])],
    );
    expect(changes).toEqual([
      {
        kind: 'menu-node-moved',
        from: { at: [0, 0], names: ['A', 'VA01'] },
        to: { at: [1, 1], names: ['B', 'VA01'] },
      },
    ]);
  });

  it('moves as few entries as it can when their order changes', () => {
    const changes = changesOf([create, change, display, browse], [browse, create, change, display]);
    expect(changes).toMatchObject([{ kind: 'menu-node-moved', from: { at: [3] }, to: { at: [0] } }]);
  });

  it('knows a folder by what is in it when only its text changed', () => {
    const changes = changesOf([node('Sales', [create, change])], [node('Orders', [create, change])]);
    expect(changes).toMatchObject([
      { kind: 'menu-node-changed', place: { names: ['Sales'] }, texts: [{ language: 'E' }] },
    ]);
  });

  it('keeps the entries of a folder that is dissolved', () => {
    const changes = changesOf([node('Sales', [create, change])], [create, change]);
    expect(changes.map(({ kind }) => kind)).toEqual(['menu-node-removed', 'menu-node-moved', 'menu-node-moved']);
    expect(changes[0]).toMatchObject({ node: { children: [] } });
  });

  it('puts entries that were there into a new folder', () => {
    const changes = changesOf([create, browse], [node('Sales', [create, change]), browse]);
    expect(changes).toMatchObject([
      { kind: 'menu-node-added', node: { children: [{ report: 'VA02' }] } },
      { kind: 'menu-node-moved', from: { at: [0] }, to: { at: [0, 0] } },
    ]);
  });

  it('survives a folder and its parent changing places', () => {
    const changes = changesOf([node('Outer', [node('Inner', [create])])], [node('Inner', [node('Outer', [create])])]);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('tells entries for the same transaction apart by their order', () => {
    expect(changesOf([create, create], [create])).toMatchObject([{ kind: 'menu-node-removed', place: { at: [1] } }]);
  });

  it('says which text, address and column of an entry changed', () => {
    const before = { ...create, other: { ICON: 'A' } };
    const after = {
      ...create,
      linkType: 'W',
      texts: [
        { language: 'D', text: 'Anlegen' },
        { language: 'E', text: 'Create', description: 'More' },
      ],
    };
    const [found] = changesOf([before], [after]);
    expect(found).toMatchObject({
      kind: 'menu-node-changed',
      before: { other: { ICON: 'A' } },
      after: { linkType: 'W' },
      texts: [
        { language: 'D', after: { text: 'Anlegen' } },
        { language: 'E', before: { text: 'Text of VA01' }, after: { text: 'Create', description: 'More' } },
      ],
    });
  });
});
