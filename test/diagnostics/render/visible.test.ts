import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  shortened,
  unicodeEscapes,
  visible,
  visibleJson,
  visibleSource,
} from '../../../src/diagnostics/render/visible.ts';

describe('visible', () => {
  it.each([
    ['colour codes', '\u001b[31mred', '\\x1B[31mred'],
    ['the one-byte form of an escape', '\u009b31m', '\\x9B31m'],
    ['a bell, a backspace, NUL and delete', '\u0007\b\0\u007f', '\\x07\\x08\\x00\\x7F'],
    ['line ends and tabs', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['separators of lines and paragraphs', '\u2028\u2029', '\\u2028\\u2029'],
    ['overrides of the direction', 'Z_\u202eELOR\u2066', 'Z_\\u202EELOR\\u2066'],
    ['a byte-order mark and a joiner', '\ufeffA\u200dB', '\\uFEFFA\\u200DB'],
    ['blanks that are not the blank', 'A\u00a0B\u3000', 'A\\xA0B\\u3000'],
    ['lone surrogates', 'A\ud800B\udc00', 'A\\uD800B\\uDC00'],
    ['tag characters', '\u{e0041}', '\\u{E0041}'],
    ['letters that take no room', 'A\u3164B\u115f\uffa0\u034f', 'A\\u3164B\\u115F\\uFFA0\\u034F'],
    ['variation selectors', 'A\ufe0fB\u{e0100}', 'A\\uFE0FB\\u{E0100}'],
    ['the blank of Braille', 'A\u2800', 'A\\u2800'],
    ['what is no character', '\ufffe\u{10ffff}', '\\uFFFE\\u{10FFFF}'],
    ['private use', '\ue000\u{f0000}', '\\uE000\\u{F0000}'],
  ])('writes out %s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves letters of all scripts, accents and emoji alone', () => {
    for (const text of ['Größe Ω ж 漢字 עברית', 'e\u0301', '👍🏽', "' '", 'a\\b']) expect(visible(text)).toBe(text);
  });

  it('never lets a control or format character through, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('visibleJson', () => {
  it('keeps every value and shows nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const json = visibleJson({ texts });
        expect(JSON.parse(json)).toEqual({ texts });
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('visibleSource', () => {
  it('leaves the lines of a document as they are', () => {
    expect(visibleSource('{\n  "a": "A\u202eB"\n}\n')).toBe('{\n  "a": "A\\u202eB"\n}\n');
  });

  it('writes a character beyond 16 bits as its two units, as JSON has to', () => {
    expect(unicodeEscapes('😀')).toBe('\\ud83d\\ude00');
    expect(visibleSource('\u{e0041}')).toBe('\\udb40\\udc41');
  });
});

describe('shortened', () => {
  it('cuts what is too long and marks it', () => {
    expect(shortened('abcdef', 6)).toBe('abcdef');
    expect(shortened('abcdefg', 6)).toBe('abcde…');
  });

  it('does not cut a character in two', () => {
    expect(shortened('abc😀def', 5)).toBe('abc…');
  });
});
