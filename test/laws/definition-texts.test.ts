import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/catalog/nearest.ts';
import { wrapLines } from '../../src/dsl/check/wrap-lines.ts';

const anyText = fc.string({ unit: fc.constantFrom(...'ab c  \n\r'.split('')), maxLength: 200 });
const words = (text: string) => text.split(/[ \r\n]+/).filter((word) => word !== '');

describe('wrapping a long text', () => {
  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(words(wrapLines(text, width).join('\n'))).toEqual(words(text));
      }),
    );
  });

  it('makes no line longer than the width, unless it is a single word', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const long = wrapLines(text, width).filter((line) => line.length > width);
        expect(long.filter((line) => words(line).length > 1 || line.startsWith(' '))).toEqual([]);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapLines(text, width);
        expect(wrapLines(lines.join('\n'), width)).toEqual(lines);
      }),
    );
  });

  it('leaves no blank at the end of a line, and no empty line at the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = wrapLines(text, 20);
        expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
        expect(lines.at(-1)).not.toBe('');
      }),
    );
  });
});

describe('the nearest name', () => {
  const name = fc.string({ unit: fc.constantFrom(...'ABCDE_'.split('')), minLength: 1, maxLength: 12 });

  it('of a name that is there is that name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), fc.nat(), (names, index) => {
        const wanted = names[index % names.length]!;
        expect(nearest(wanted, names)).toBe(wanted);
        expect(nearest(wanted.toLowerCase(), names)).toBe(wanted);
      }),
    );
  });

  it('is always one of the candidates', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(name), (wanted, names) => {
        expect([...names, undefined]).toContain(nearest(wanted, names));
      }),
    );
  });
});
