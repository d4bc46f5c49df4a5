import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../src/codec/xml/decode-xml.ts';

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Ä</a>`;

describe('the text of an XML file', () => {
  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${declared('utf-8')}`)],
    ['UTF-8 without one', Buffer.from(declared('UTF-8'))],
    ['UTF-8 without a declaration', Buffer.from('<a>Ä</a>')],
    ['ISO 8859-1 that is declared', Buffer.from(declared('ISO-8859-1'), 'latin1')],
    ['Windows-1252 declared in single quotes', Buffer.from(declared('x').replace('"x"', "'windows-1252'"), 'latin1')],
    ['UTF-16 with a byte-order mark', Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le')],
    ['UTF-16 without a declaration', Buffer.from('\ufeff<a>Ä</a>', 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${declared('utf-16be')}`, 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => {
    const text = decodeXml(bytes, 'a.xml');
    expect(text).toMatch(/^(<\?xml [^>]*>)?<a>Ä<\/a>$/);
  });

  it('may be ASCII under any name of a code page', () =>
    expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="us-ascii"?><a/>'), 'a.xml')).toContain('<a/>'));
});
