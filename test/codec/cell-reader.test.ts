import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellReader } from '../../src/codec/cell-reader.ts';
import type { Encoding } from '../../src/codec/encoding.ts';
import { defineLayout, digits, letter, text } from '../../src/codec/layout.ts';
import { encodingOf, pageOf } from '../support/pages.ts';

const { at, width } = defineLayout({
  tag: 'T',
  doc: 'A row',
  sure: 'inferred',
  fields: { NUMBER: digits(6, 'A number'), LETTER: letter('X ', 'A letter'), TEXT: text(40, 'A text') },
});

function readerOf(row: string, encoding?: Encoding): CellReader {
  const reader = new CellReader();
  const page = pageOf(row, encoding);
  reader.moveTo(page, 0, page.units.length);
  return reader;
}

describe('cell', () => {
  it.each([
    ['cuts off the blanks behind, and keeps those in front and within', '000001X  A  B ', '  A  B'],
    ['gives nothing for a blank cell', '000001X' + ' '.repeat(40), ''],
    ['gives nothing for a cell behind the end of the line', '000001X', ''],
    ['gives the part of a cell that the line still has', '000001XAB', 'AB'],
    ['stops at the end of the column', `000001X${'A'.repeat(40)}behind`, 'A'.repeat(40)],
    ["keeps SAP's blank value", "000001X' '", "' '"],
  ])('%s', (_, row, expected) => {
    expect(readerOf(row).cell(at.TEXT)).toBe(expected);
  });

  it.each([
    ['windows-1252', '000001X\x80\xe4', '€ä'],
    ['iso-8859-2', '000001X\xb1', 'ą'],
    ['windows-1251', '000001X\xd0\xf3', 'Ру'],
    ['utf-8', '000001Xą😀', 'ą😀'],
    ['utf-16le', '000001Xą😀', 'ą😀'],
    ['utf-16be', '000001Xą😀', 'ą😀'],
  ])('reads the characters of %s', (name, row, expected) => {
    expect(readerOf(row, encodingOf(name)).cell(at.TEXT)).toBe(expected);
  });

  it('gives the right text also when texts share their place in its memory', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\xe4', '\xf6'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 200 }), (cells) => {
        const reader = new CellReader();
        for (const cell of cells) {
          const page = pageOf(`000001X${cell}`);
          reader.moveTo(page, 0, page.units.length);
          expect(reader.cell(at.TEXT)).toBe(cell);
        }
      }),
    );
  });

  it('gives the same characters apart in two encodings', () => {
    const reader = new CellReader();
    for (const [name, expected] of [
      ['windows-1252', '±'],
      ['iso-8859-2', 'ą'],
      ['windows-1252', '±'],
    ] as const) {
      const page = pageOf('000001X\xb1', encodingOf(name));
      reader.moveTo(page, 0, page.units.length);
      expect(reader.cell(at.TEXT)).toBe(expected);
    }
  });
});

describe('holds', () => {
  it('says of any row and text whether the cell is that text', () => {
    const texts = fc.string({ unit: fc.constantFrom('A', ' ', '\xe4'), maxLength: 12 }).map((each) => each.trimEnd());
    fc.assert(
      fc.property(texts, texts, fc.nat(40), (cell, wanted, blanks) => {
        const reader = readerOf(`000001X${cell}${' '.repeat(blanks)}`);
        expect(reader.holds(at.TEXT, wanted)).toBe(cell === wanted);
      }),
    );
  });

  it('knows no text longer than the column or the line', () => {
    expect(readerOf('000001XAB').holds(at.TEXT, 'ABC')).toBe(false);
    expect(readerOf(`000001X${'A'.repeat(41)}`).holds(at.TEXT, 'A'.repeat(41))).toBe(false);
  });
});

describe('letter, number, isEmpty', () => {
  it.each([
    ['000001X', 'X'],
    ['000001 ', ''],
    ['000001', ''],
    ['000001\xe4', 'ä'],
  ])('the letter of %j is %j', (row, expected) => {
    expect(readerOf(row).letter(at.LETTER)).toBe(expected);
  });

  it('reads a number with its leading zeros', () => {
    expect(readerOf('001234X').number(at.NUMBER)).toBe(1234);
    expect(readerOf('999999').number(at.NUMBER)).toBe(999_999);
  });

  it('tells an empty cell from one with a value', () => {
    expect(readerOf('000001X').isEmpty(at.TEXT)).toBe(true);
    expect(readerOf('000001X' + ' '.repeat(40) + 'behind').isEmpty(at.TEXT)).toBe(true);
    expect(readerOf('000001X' + ' '.repeat(39) + 'A').isEmpty(at.TEXT)).toBe(false);
  });
});

describe('tail and row', () => {
  it('gives what stands behind the columns, blanks included', () => {
    expect(readerOf(`000001X${'A'.repeat(40)} behind `).tail(width)).toBe(' behind ');
    expect(readerOf('000001X').tail(width)).toBe('');
  });

  it('gives the whole row without the blanks at its end', () => {
    expect(readerOf(' 00001X \xa0  ').row()).toBe(' 00001X \xa0');
  });

  it('has nothing before it has moved to a row', () => {
    const reader = new CellReader();
    expect([reader.row(), reader.tail(0), reader.cell(at.TEXT)]).toEqual(['', '', '']);
  });
});
