import { describe, expect, it } from 'vitest';
import { asBuffer, endOfLine, lineText, textBetween } from '../../src/codec/page.ts';
import { encodingOf, pageOf, pagesOf } from '../support/pages.ts';

describe('endOfLine and lineText', () => {
  it.each([
    ['CR LF', 'AB\r\nC', ['AB', 'C']],
    ['LF', 'AB\nC\n', ['AB', 'C']],
    ['both', 'AB\r\nC\nD', ['AB', 'C', 'D']],
    ['no line end', 'AB', ['AB']],
    ['empty lines', '\n\r\n\nA', ['', '', '', 'A']],
    ['a CR alone, which ends no line', 'A\rB\n', ['A\rB']],
    ['CR CR LF: one CR belongs to the line', 'A\r\r\n', ['A\r']],
  ])('leave out the line end: %s', (_, text, lines) => {
    for (const name of ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be']) {
      const pages = pagesOf(text, encodingOf(name));
      expect(
        pages.flatMap((page) => Array.from({ length: page.count }, (_line, index) => lineText(page, index))),
      ).toEqual(lines);
    }
  });

  it('gives nothing for a line that is not there', () => {
    const page = pageOf('A\n');
    expect([lineText(page, 7), endOfLine(page, 7)]).toEqual(['', 0]);
  });
});

describe('textBetween', () => {
  it('gives the columns as they stand, blanks included', () => {
    expect(textBetween(pageOf(' A B '), 0, 5)).toBe(' A B ');
    expect(textBetween(pageOf(' A B '), 1, 2)).toBe('A');
    expect(textBetween(pageOf(' A B '), 3, 3)).toBe('');
  });

  it('counts UTF-16 code units in Unicode', () => {
    const page = pageOf('a😀b', encodingOf('utf-8'));
    expect(textBetween(page, 1, 3)).toBe('😀');
    expect(textBetween(page, 3, 4)).toBe('b');
  });

  it('shows bytes that are no character as U+FFFD', () => {
    expect(textBetween(pageOf('A\x81B'), 0, 3)).toBe('A\ufffdB');
  });
});

it('asBuffer shares the memory of the bytes', () => {
  const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  const buffer = asBuffer(bytes);
  bytes[0] = 9;
  expect([...buffer]).toEqual([9, 3]);
  expect(asBuffer(buffer)).toBe(buffer);
});
