import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, encodingNames, firstUnencodable, windows1252 } from '../../src/codec/encoding.ts';
import { encodingOf } from '../support/pages.ts';

describe('encodingNamed', () => {
  it.each([
    ['windows-1252', 'windows-1252'],
    ['Windows-1252', 'windows-1252'],
    ['CP1252', 'windows-1252'],
    ['cp1250', 'windows-1250'],
    ['cp-874', 'windows-874'],
    ['cp437', 'cp437'],
    ['1160', 'windows-1252'],
    ['1100', 'iso-8859-1'],
    ['latin1', 'iso-8859-1'],
    ['latin2', 'iso-8859-2'],
    ['1404', 'windows-1250'],
    ['UTF8', 'utf-8'],
    ['4110', 'utf-8'],
    ['4103', 'utf-16le'],
    ['4102', 'utf-16be'],
    ['UTF-16', 'utf-16le'],
  ])('%s is %s', (given, name) => {
    expect(encodingNamed(given)?.name).toBe(name);
  });

  it.each(['', 'shift_jis', 'cp932', 'cp1259', 'gb18030', 'utf-7', 'base64', 'hex', '__proto__', 'constructor'])(
    'does not know %j: one character has to be one column',
    (name) => {
      expect(encodingNamed(name)).toBeUndefined();
    },
  );

  it('gives the same encoding each time', () => {
    expect(encodingNamed('1160')).toBe(windows1252());
  });
});

describe.each(encodingNames)('%s', (name) => {
  const encoding = encodingOf(name);

  it('has its name, and for each character one byte', () => {
    expect(encoding.name).toBe(name);
    if (encoding.form !== 'single-byte') return;
    expect(encoding.characters).toHaveLength(256);
    expect(encoding.characters.slice(0, 0x80)).toBe(String.fromCharCode(...Array.from({ length: 0x80 }).keys()));
    for (const [code, byte] of encoding.bytes) expect(encoding.characters.charCodeAt(byte)).toBe(code);
    expect(new Set(encoding.bytes.values()).size).toBe(encoding.bytes.size);
  });
});

it('knows the characters of Windows-1252 that are not those of Latin-1, and its five gaps', () => {
  const { characters } = windows1252();
  expect([0x80, 0x8a, 0x99, 0x9f].map((byte) => characters[byte])).toEqual(['€', 'Š', '™', 'Ÿ']);
  expect([0x81, 0x8d, 0x8f, 0x90, 0x9d].map((byte) => characters[byte])).toEqual(Array(5).fill('\ufffd'));
});

it('has no character beyond ASCII in ASCII', () => {
  expect(encodingOf('us-ascii').bytes.size).toBe(0);
});

describe('firstUnencodable', () => {
  it.each([
    ['plain', 'windows-1252', -1],
    ['', 'windows-1252', -1],
    ['Übersicht → Liste', 'windows-1252', 10],
    ['Łódź', 'windows-1252', 0],
    ['Łódź', 'iso-8859-2', -1],
    ['ä', 'us-ascii', 0],
    ['a\x81', 'windows-1252', 1],
    ['a\ufffd', 'windows-1252', 1],
    ['a\ufffd', 'utf-8', 1],
    ['a\ud800b', 'utf-16le', 1],
    ['a\udc00', 'utf-8', 1],
    ['😀', 'utf-8', -1],
    ['😀', 'windows-1252', 0],
  ])('of %j in %s is %i', (text, name, index) => {
    expect(firstUnencodable(text, encodingOf(name))).toBe(index);
  });

  it('finds nothing exactly when the bytes of the text give the text again', () => {
    const { characters, bytes } = windows1252();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ä', '€', 'ß', 'Ł', '→', '\x81') }), (text) => {
        const written = [...text].map((each) =>
          each < '\x80' ? each.charCodeAt(0) : (bytes.get(each.charCodeAt(0)) ?? 0x3f),
        );
        const back = written.map((byte) => characters[byte]).join('');
        expect(firstUnencodable(text, windows1252()) === -1).toBe(back === text);
      }),
    );
  });
});
