import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed, firstUnencodable } from '../../src/codec/encoding.ts';
import { decodeText, encodeText } from '../../src/codec/text-bytes.ts';

const text = 'name;Müller\r\n';
const named = (name: string) => encodingNamed(name)!;

describe('decodeText', () => {
  it.each([
    ['Windows-1252, as spreadsheets write it', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['UTF-8', Buffer.from(text, 'utf8'), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`, 'utf8'), 'utf-8'],
    ['UTF-16LE with a byte-order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with a byte-order mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
  ])('recognizes %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text, encoding: { name: encoding } });
  });

  it('takes a file that is UTF-8 but for a cut end as what a spreadsheet writes', () => {
    const bytes = Buffer.concat([Buffer.from('name\nJos'), Buffer.from([0xc3])]);
    expect(decodeText(bytes)).toMatchObject({ text: 'name\nJosÃ', encoding: { name: 'windows-1252' } });
  });

  it('reads in the encoding that is named', () => {
    expect(decodeText(Buffer.from([0xb1]), named('iso-8859-2')).text).toBe('ą');
  });

  it('puts U+FFFD where a byte is no character', () => {
    expect(decodeText(Buffer.from([0x41, 0x81])).text).toBe('A\ufffd');
    expect(decodeText(Buffer.from([0x41, 0xe4]), named('us-ascii')).text).toBe('A\ufffd');
  });

  it('reads an empty file and half a UTF-16 character', () => {
    expect(decodeText(Buffer.alloc(0)).text).toBe('');
    expect(decodeText(Buffer.from([0xfe, 0xff, 0x00]), named('utf-16be')).text).toBe('');
  });
});

describe('encodeText', () => {
  it.each(['us-ascii', 'windows-1252', 'iso-8859-2', 'koi8-r', 'utf-8', 'utf-16le', 'utf-16be'])(
    'and decodeText undo each other in %s',
    (name) => {
      const encoding = named(name);
      const unit = fc.constantFrom('a', '\t', 'ä', 'ą', 'Ж', '€', '😀', 'א');
      fc.assert(
        fc.property(fc.string({ unit }), (written) => {
          fc.pre(firstUnencodable(written, encoding) < 0);
          expect(decodeText(encodeText(written, encoding), encoding).text).toBe(written);
        }),
      );
    },
  );

  it('takes one byte a character in a single-byte code page', () => {
    expect([...encodeText('€ä', named('windows-1252'))]).toEqual([0x80, 0xe4]);
  });

  it('puts a question mark where the encoding has no character', () => {
    expect([...encodeText('aЖ', named('us-ascii'))]).toEqual([0x61, 0x3f]);
  });
});
