import { describe, expect, it } from 'vitest';
import { detectEncoding, looksLikeUtf8 } from '../../src/codec/detect-encoding.ts';

const line = `${'AGR_TEXTS'.padEnd(50)}100Z_ROLE`;
const umlauts = 'Größe für Übung, hübsche Äcker';

describe('detectEncoding', () => {
  it.each([
    ['a UTF-8 byte-order mark', Buffer.from(`\ufeff${line}`), 'utf-8', 'byte-order mark'],
    ['a UTF-16LE byte-order mark', Buffer.from(`\ufeff${line}`, 'utf16le'), 'utf-16le', 'byte-order mark'],
    ['a UTF-16BE byte-order mark', Buffer.from(`\ufeff${line}`, 'utf16le').swap16(), 'utf-16be', 'byte-order mark'],
    ['zeros in every second byte', Buffer.from(line, 'utf16le'), 'utf-16le', 'content'],
    ['zeros in every first byte', Buffer.from(line, 'utf16le').swap16(), 'utf-16be', 'content'],
    ['characters of UTF-8', Buffer.from(line + umlauts), 'utf-8', 'content'],
    ['bytes of a code page', Buffer.from(line + umlauts, 'latin1'), undefined, 'default'],
    ['ASCII alone', Buffer.from(line), undefined, 'default'],
    ['nothing', Buffer.alloc(0), undefined, 'default'],
    ['one byte', Buffer.from([0xff]), undefined, 'default'],
    ['zeros all over', Buffer.alloc(200), undefined, 'default'],
  ])('sees %s', (_, head, name, because) => {
    expect(detectEncoding(head)).toEqual({ name, because });
  });

  it('still sees UTF-16 when some characters are not Latin and one is damaged', () => {
    const bytes = Buffer.from(`${line} Łódź 漢字 ${line}`, 'utf16le');
    bytes[9] = 0x41;
    expect(detectEncoding(bytes).name).toBe('utf-16le');
  });
});

describe('looksLikeUtf8', () => {
  it('does so when the beginning of a file ends within a character', () => {
    const bytes = Buffer.from(`${line}äöü`);
    expect(looksLikeUtf8(bytes.subarray(0, bytes.length - 1))).toBe(true);
  });

  it('does not when the only character beyond ASCII is cut: nobody can tell', () => {
    expect(looksLikeUtf8(Buffer.concat([Buffer.from(line), Buffer.from([0xc3])]))).toBe(false);
  });

  it('does so although one of several lines is damaged', () => {
    expect(looksLikeUtf8(Buffer.concat([Buffer.from(umlauts), Buffer.from([0x81, 0x41]), Buffer.from(line)]))).toBe(
      true,
    );
  });

  it('does not when a code page has made a pair of bytes by chance', () => {
    expect(looksLikeUtf8(Buffer.from('Spa\xdf\x93 f\xfcr gr\xf6\xdfere \xc4pfel ', 'latin1'))).toBe(false);
  });

  it('takes neither overlong forms nor surrogates for characters', () => {
    expect(looksLikeUtf8(Buffer.from([0xc0, 0x80, 0x41, 0x41, 0x41, 0x41]))).toBe(false);
    expect(looksLikeUtf8(Buffer.from([0xed, 0xa0, 0x80, 0x41, 0x41, 0x41]))).toBe(false);
  });
});
