import { describe, expect, it } from 'vitest';
import { mergeMenu } from '../../src/merge/merge-menu.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import { node } from '../support/small-roles.ts';

/** A menu in short: `VA01 Sales(VA02 VA03)`. */
function menu(text: string): readonly MenuNode[] {
  const nodes: MenuNode[] = [];
  for (const [, name = '', children] of text.matchAll(/(\w+)(?:\(([^)]*)\))?/g))
    nodes.push(node(name, children === undefined ? undefined : menu(children)));
  return nodes;
}

function shown(nodes: readonly MenuNode[] | undefined): string | undefined {
  return nodes
    ?.map(({ kind, report, texts, children }) => (kind === 'folder' ? `${texts[0]?.text}(${shown(children)})` : report))
    .join(' ');
}

const renamed = (nodes: readonly MenuNode[], report: string, text: string): readonly MenuNode[] =>
  nodes.map((each) => ({
    ...each,
    texts: each.report === report ? [{ language: 'E', text }] : each.texts,
    children: renamed(each.children, report, text),
  }));

describe('merging menus', () => {
  it.each([
    ['entries of both sides', 'VA01', 'VA01 VA02', 'SE16 VA01', 'SE16 VA01 VA02'],
    ['entries in different folders', 'A(VA01) B()', 'A(VA01 VA02) B()', 'A(VA01) B(SE16)', 'A(VA01 VA02) B(SE16)'],
    ['an entry gone on one side', 'VA01 VA02', 'VA02', 'VA01 VA02 VA03', 'VA02 VA03'],
    ['a folder gone with all that was in it', 'A(VA01) VA02', 'VA02', 'A(VA01) VA02 VA03', 'VA02 VA03'],
    ['an entry moved into a folder', 'VA01 A()', 'A(VA01)', 'VA01 A() SE16', 'A(VA01) SE16'],
    ['the same entry added by both', '', 'VA01', 'VA01 VA02', 'VA01 VA02'],
    ['another order on one side', 'VA01 VA02', 'VA02 VA01', 'VA01 VA02 VA03', 'VA02 VA03 VA01'],
  ])('%s', (_, base, ours, theirs, expected) => {
    expect(shown(mergeMenu(menu(base), menu(ours), menu(theirs)))).toBe(expected);
    expect(shown(mergeMenu(menu(base), menu(theirs), menu(ours)))).toBe(expected);
  });

  it.each([
    ['different orders', 'VA01 VA02 VA03', 'VA02 VA01 VA03', 'VA03 VA01 VA02'],
    ['a folder gone here and filled there', 'A(VA01)', '', 'A(VA01 VA02)'],
    ['an entry moved to two places', 'VA01 A() B()', 'A(VA01) B()', 'A() B(VA01)'],
    ['an entry added in two places', 'A() B()', 'A(VA01) B()', 'A() B(VA01)'],
    ['an entry that comes twice', 'VA01 VA01', 'VA01 VA01 VA02', 'VA01 VA01 VA03'],
  ])('leaves %s to a person', (_, base, ours, theirs) => {
    expect(mergeMenu(menu(base), menu(ours), menu(theirs))).toBeUndefined();
    expect(mergeMenu(menu(base), menu(theirs), menu(ours))).toBeUndefined();
  });

  it('takes a new text beside a new entry, and not two texts of one entry', () => {
    const base = menu('A(VA01)');
    const text = renamed(base, 'VA01', 'Create order');
    const merged = mergeMenu(base, text, menu('A(VA01 VA02)'));
    expect(merged?.[0]?.children.map(({ texts }) => texts[0]?.text)).toEqual(['Create order', 'Text of VA02']);
    expect(mergeMenu(base, text, renamed(base, 'VA01', 'New order'))).toBeUndefined();
    expect(mergeMenu(base, text, menu('A()'))).toBeUndefined();
  });

  it('keeps twins that only one side touches', () => {
    expect(shown(mergeMenu(menu('VA01 VA01'), menu('VA01 VA01 VA02'), menu('VA01 VA01')))).toBe('VA01 VA01 VA02');
  });
});
