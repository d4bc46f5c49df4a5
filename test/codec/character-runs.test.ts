import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, isPlainText, textEnd, wordsOf } from '../../src/codec/character-runs.ts';

const anyByte = fc.oneof(
  { weight: 20, arbitrary: fc.constant(0x20) },
  { weight: 5, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 1, arbitrary: fc.constantFrom(0x00, 0x1f, 0x7f, 0x80, 0xff, 0x0a) },
);

/** Some bytes that begin anywhere in their memory, and a part of them. */
const anyPart = fc
  .record({
    before: fc.nat(7),
    bytes: fc.array(anyByte, { maxLength: 80 }),
    from: fc.nat(80),
    to: fc.nat(80),
  })
  .map(({ before, bytes, from, to }) => {
    const units = new Uint8Array(before + bytes.length).subarray(before);
    units.set(bytes);
    const [start, end] = [from % (bytes.length + 1), to % (bytes.length + 1)];
    return { units, start: Math.min(start, end), end: Math.max(start, end) };
  });

describe.each(['a byte at a time', 'four bytes at a time'])('%s', (way) => {
  const words = (units: Uint8Array) => (way === 'a byte at a time' ? undefined : wordsOf(units));

  it('isPlainText finds every character that is not printable ASCII, and no other', () => {
    fc.assert(
      fc.property(anyPart, ({ units, start, end }) => {
        const plain = units.subarray(start, end).every((byte) => byte >= 0x20 && byte <= 0x7e);
        expect(isPlainText(units, words(units), start, end)).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('isPlainText notices each byte value at each place of a word', () => {
    for (let byte = 0; byte < 256; byte++) {
      for (let at = 0; at < 12; at++) {
        const units = new Uint8Array(12).fill(0x41);
        units[at] = byte;
        expect([byte, isPlainText(units, words(units), 0, 12)]).toEqual([byte, byte >= 0x20 && byte <= 0x7e]);
      }
    }
  });

  it('isBlank says whether there is nothing but blanks', () => {
    fc.assert(
      fc.property(anyPart, ({ units, start, end }) => {
        expect(isBlank(units, words(units), start, end)).toBe(
          units.subarray(start, end).every((byte) => byte === 0x20),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('textEnd leaves out the blanks at the end, and only those', () => {
    fc.assert(
      fc.property(anyPart, ({ units, start, end }) => {
        const text = Buffer.from(units.subarray(start, end)).toString('latin1').replace(/ +$/, '');
        expect(textEnd(units, words(units), start, end)).toBe(start + text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

it('wordsOf has no words for characters of 16 bits', () => {
  expect(wordsOf(new Uint16Array(4))).toBeUndefined();
});
