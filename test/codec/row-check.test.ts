import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold } from '../../src/codec/cell-content.ts';
import { wordsOf } from '../../src/codec/character-runs.ts';
import type { Field, Layout } from '../../src/codec/layout.ts';
import { blanks, defineLayout, digits, letter, name, text, word } from '../../src/codec/layout.ts';
import { compileRowCheck } from '../../src/codec/row-check.ts';

const required = { required: true } as const;

const layout = defineLayout({
  tag: 'T',
  doc: 'A row',
  sure: 'inferred',
  fields: {
    DIGITS: digits(3, ''),
    LETTER: letter('X ', ''),
    WORD: word(4, '', required),
    NAME: name(4, ''),
    BLANK: blanks(2, ''),
    TEXT: text(4, ''),
  },
});

function wrongIn(row: string, checked: Layout = layout): string | undefined {
  const units = Buffer.from(row, 'latin1');
  const check = compileRowCheck(checked);
  const found = check(units, 0, units.length, wordsOf(units))?.name;
  expect(check(Uint16Array.from(units), 0, units.length)?.name).toBe(found);
  return found;
}

describe('a row', () => {
  it.each([
    ['001XWORDNAME   tex', undefined],
    ['001 W   N A', undefined],
    ['001 W', undefined],
    ['001 W' + ' '.repeat(99), undefined],
    ['00aXWORD', 'DIGITS'],
    ['00', 'DIGITS'],
    ['', 'DIGITS'],
    ['001YWORD', 'LETTER'],
    ['001xWORD', 'LETTER'],
    ['001\xc4WORD', 'LETTER'],
    ['001X', 'WORD'],
    ['001X WOR', 'WORD'],
    ['001XW RD', 'WORD'],
    ['001XWORD NAM', 'NAME'],
    ['001XWORDNAMEx', 'BLANK'],
    ['001XWORDNAME x', 'BLANK'],
  ])('%j is wrong in %s', (row, wrong) => {
    expect(wrongIn(row)).toBe(wrong);
  });

  it('is looked at where it begins, not where its page does', () => {
    const units = Buffer.from('xxxxx001XWORD\nyyy');
    expect(compileRowCheck(layout)(units, 5, 13)).toBeUndefined();
    expect(compileRowCheck(layout)(units, 4, 13)?.name).toBe('DIGITS');
  });
});

describe('a field', () => {
  const fields: readonly Field[] = [
    digits(5, ''),
    letter('AB ', ''),
    blanks(9, ''),
    text(9, ''),
    text(9, '', required),
    name(12, ''),
    name(12, '', required),
    word(12, ''),
    word(12, '', required),
  ];
  const cell = fc.string({ unit: fc.constantFrom(' ', ' ', 'A', '0', '1'), maxLength: 12 });

  it.each(fields)('%j is right in a row exactly when it may be written', (field) => {
    const single = defineLayout({ tag: 'T', doc: 'A row', sure: 'inferred', fields: { FIELD: field } });
    fc.assert(
      fc.property(cell, (content) => {
        const cut = content.slice(0, field.width);
        expect(wrongIn(cut, single) === undefined).toBe(mayHold(field, cut.replace(/ +$/, '')));
      }),
      { numRuns: 300 },
    );
  });
});
