import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineStartsOf, offsetAt, positionAt } from '../../src/load/text-lines.ts';

const mixed = 'a\nbc\r\nd\re\u2028f\u2029g\n\nh';
const lines = ['a', 'bc', 'd', 'e', 'f', 'g', '', 'h'];

const texts = fc
  .array(fc.constantFrom('a', 'ä', '😀', '\n', '\r', '\r\n', '\u2028', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('lines of a text', () => {
  it('end as JavaScript counts them', () => {
    const starts = lineStartsOf(mixed);
    expect(starts).toHaveLength(lines.length);
    expect(starts.map((_, index) => lineAt(mixed, starts, index + 1))).toEqual(lines);
  });

  it('are none outside the text', () => {
    const starts = lineStartsOf('a\nb');
    expect([0, -1, 3].map((line) => lineAt('a\nb', starts, line))).toEqual([undefined, undefined, undefined]);
    expect(lineAt('', lineStartsOf(''), 1)).toBe('');
  });

  it('keep the blanks at their end', () => {
    expect(lineAt('a  \t\r\nb', lineStartsOf('a  \t\r\nb'), 1)).toBe('a  \t');
  });
});

describe('positions', () => {
  it('count lines and columns from 1, in UTF-16 units', () => {
    const starts = lineStartsOf('ä😀x\r\ny');
    expect(positionAt(starts, 3)).toEqual({ line: 1, column: 4 });
    expect(positionAt(starts, 6)).toEqual({ line: 2, column: 1 });
    expect(offsetAt(starts, 1, 4)).toBe(3);
  });

  it('are there and back the same', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), (text, offset) => {
        fc.pre(offset <= text.length);
        const starts = lineStartsOf(text);
        const { line, column } = positionAt(starts, offset);
        expect(offsetAt(starts, line, column)).toBe(offset);
      }),
    );
  });

  it('are in the line that holds the text there', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), (text, offset) => {
        fc.pre(offset < text.length && !/[\n\r\u2028]/.test(text[offset]!));
        const starts = lineStartsOf(text);
        const { line, column } = positionAt(starts, offset);
        expect(lineAt(text, starts, line)?.[column - 1]).toBe(text[offset]);
      }),
    );
  });

  it('have no offset where the line is not there or not that long', () => {
    const starts = lineStartsOf('ab\nc');
    expect([offsetAt(starts, 3, 1), offsetAt(starts, 0, 1), offsetAt(starts, 1, 4)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
