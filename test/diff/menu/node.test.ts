import { describe, expect, it } from 'vitest';
import { factsOf, identityOf, nameOf, placed } from '../../../src/diff/menu/node.ts';
import { node } from '../../support/small-roles.ts';

const web = { ...node('URL'), type: 'OT', report: 'URL', address: 'https://example.com', texts: [] };

describe('nameOf', () => {
  it.each([
    ['a transaction by its code', node('VA01'), 'VA01'],
    ['a folder by its text', node('Sales', []), 'Sales'],
    ['an address without a text by itself', web, 'https://example.com'],
    ['an address by its text', { ...web, texts: [{ language: 'E', text: 'Home' }] }, 'Home'],
    ['what has neither by its report', { ...web, address: '' }, 'URL'],
  ])('%s', (_title, given, name) => {
    expect(nameOf(given)).toBe(name);
  });
});

describe('identityOf', () => {
  it('does not depend on the text of an entry', () => {
    expect(identityOf({ ...web, texts: [{ language: 'E', text: 'Home' }] })).toBe(identityOf(web));
  });

  it('tells folders apart by their text, because they have nothing else', () => {
    expect(identityOf(node('Sales', []))).not.toBe(identityOf(node('Tools', [])));
  });
});

describe('placed', () => {
  it('gives every node its place and its parent', () => {
    const [folder] = placed([node('Sales', [node('VA01')])]);
    expect(folder?.children[0]?.place).toEqual({ at: [0, 0], names: ['Sales', 'VA01'] });
    expect(folder?.children[0]?.parent).toBe(folder);
    expect(folder?.parent).toBeUndefined();
  });
});

describe('factsOf', () => {
  it('leaves the nodes below out', () => {
    expect(factsOf(node('Sales', [node('VA01')]))).not.toHaveProperty('children');
  });
});
