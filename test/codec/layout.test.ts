import { describe, expect, it } from 'vitest';
import { blanks, defineLayout, digits, letter, name, text, word } from '../../src/codec/layout.ts';

describe('defineLayout', () => {
  const layout = defineLayout({
    tag: 'T',
    doc: 'A table',
    sure: 'inferred',
    key: ['B'],
    fields: { A: digits(3, 'Three digits'), B: text(5, 'A text'), C: letter('X ', 'A letter') },
  });

  it('computes where each field stands from the order and the widths', () => {
    expect(layout.at.B).toMatchObject({ name: 'B', start: 3, end: 8 });
    expect(layout.columns.map(({ name: field, start }) => [field, start])).toEqual([
      ['A', 0],
      ['B', 3],
      ['C', 8],
    ]);
    expect(layout.width).toBe(9);
  });

  it('keeps the key, and has none when none is given', () => {
    expect(layout.key).toEqual(['B']);
    expect(defineLayout({ tag: 'T', doc: 'A table', sure: 'unknown', fields: { A: text(1, 'A') } }).key).toEqual([]);
  });
});

describe('the kinds of fields', () => {
  it.each([
    [text(5, 'A text'), { kind: 'text', width: 5 }],
    [name(5, 'A name'), { kind: 'name', width: 5 }],
    [word(5, 'A word', { required: true }), { kind: 'word', width: 5, required: true }],
    [digits(5, 'Digits', { sure: 'inferred' }), { kind: 'digits', width: 5, sure: 'inferred' }],
    [blanks(5, 'Nothing'), { kind: 'blank', width: 5 }],
    [letter('AB', 'A letter'), { kind: 'letter', width: 1, letters: 'AB' }],
  ])('%j has its kind and width', (field, expected) => {
    expect(field).toMatchObject(expected);
  });
});
