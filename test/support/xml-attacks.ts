import { xmlLimits } from '../../src/codec/xml/limits.ts';

/** A file made to harm who reads it, and what is said of it. */
export interface XmlAttack {
  readonly bytes: () => Uint8Array;
  /** Line, column, code and sentence. */
  readonly expected: string;
}

const utf8 = (text: string) => (): Uint8Array => Buffer.from(text, 'utf8');

const laughs = Array.from({ length: 9 }, (_, index) => {
  const before = index === 0 ? 'lol' : `&lol${String(index - 1)};`.repeat(10);
  return `<!ENTITY lol${String(index)} "${before}">`;
}).join('');

/** Every attack but the size of a file, which is refused before it is read. */
export const xmlAttacks: Readonly<Record<string, XmlAttack>> = {
  'billion laughs': {
    bytes: utf8(`<?xml version="1.0"?><!DOCTYPE a [${laughs}]><a>&lol8;</a>`),
    expected: '1:22 R2606 the file has a DOCTYPE, which is refused',
  },
  'an external entity': {
    bytes: utf8('<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><a>&xxe;</a>'),
    expected: '1:1 R2606 the file has a DOCTYPE, which is refused',
  },
  'an external entity without its declaration': {
    bytes: utf8('<a>&xxe;</a>'),
    expected: '1:4 R2608 "&xxe;" is no reference that is allowed',
  },
  'a parameter entity': {
    bytes: utf8('<!doctype a [<!ENTITY % p SYSTEM "http://example.com/p.dtd"> %p;]><a/>'),
    expected: '1:1 R2606 the file has a DOCTYPE, which is refused',
  },
  'an external document type': {
    bytes: utf8('<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><a/>'),
    expected: '1:1 R2606 the file has a DOCTYPE, which is refused',
  },
  'a document type behind the first element': {
    bytes: utf8('<a>\n<!DOCTYPE b></a>'),
    expected: '2:1 R2606 the file has a DOCTYPE, which is refused',
  },
  '10,000 elements in each other': {
    bytes: utf8('<a>'.repeat(10_000) + '</a>'.repeat(10_000)),
    expected: '1:193 R2601 elements are nested more than 64 deep',
  },
  'more elements than a file may have': {
    bytes: utf8(`<a>${'<b/>'.repeat(xmlLimits.elements)}</a>`),
    expected: '1:2000000 R2601 the file has more than 500000 elements',
  },
  'a text of 15 million characters': {
    bytes: utf8(`<a>${'x'.repeat(15_000_000)}</a>`),
    expected: '1:4 R2601 a piece of text has more than 65536 characters',
  },
  'a CDATA section of 15 million characters': {
    bytes: utf8(`<a><![CDATA[${'<'.repeat(15_000_000)}]]></a>`),
    expected: '1:4 R2601 a piece of text has more than 65536 characters',
  },
  'an attribute of 15 million characters': {
    bytes: utf8(`<a b="${'x'.repeat(15_000_000)}"/>`),
    expected: '1:1 R2601 a tag has more than 16384 characters',
  },
  'a tag with a million attributes': {
    bytes: utf8(`<a ${'b="" '.repeat(1_000_000)}/>`),
    expected: '1:1 R2601 a tag has more than 16384 characters',
  },
  'a million references': {
    bytes: utf8(`<a>${'&amp;'.repeat(1_000_000)}</a>`),
    expected: '1:4 R2601 a piece of text has more than 65536 characters',
  },
  'a name of 15 million characters': {
    bytes: utf8(`<${'a'.repeat(15_000_000)}/>`),
    expected: '1:1 R2601 a tag has more than 16384 characters',
  },
  'a million tags that never end': {
    bytes: utf8('<a '.repeat(1_000_000)),
    expected: '1:1 R2609 a tag begins here and never ends',
  },
  'a million comments that never end': {
    bytes: utf8(`<a>${'<!-- '.repeat(1_000_000)}</a>`),
    expected: '1:4 R2609 a comment begins here and never ends',
  },
  'duplicate attributes': {
    bytes: utf8('<a version="1" version="2"/>'),
    expected: "1:16 R2612 the tag is not well-formed: attribute 'version' is repeated",
  },
  'UTF-8 declared as ISO 8859-1': {
    bytes: utf8('<?xml version="1.0" encoding="iso-8859-1"?><a>Ä</a>'),
    expected: '1:1 R2602 the file declares the encoding "iso-8859-1" and is utf-8',
  },
  'ISO 8859-1 declared as UTF-8': {
    bytes: () => Buffer.from('<?xml version="1.0" encoding="utf-8"?>\n<a>\xc4</a>', 'latin1'),
    expected: '2:4 R2603 from here on the file is not valid utf-8',
  },
  'a byte-order mark that contradicts the declaration': {
    bytes: utf8('\ufeff<?xml version="1.0" encoding="windows-1252"?><a/>'),
    expected: '1:1 R2602 the file declares the encoding "windows-1252" and is utf-8',
  },
  'UTF-8 declared as UTF-16': {
    bytes: utf8('<?xml version="1.0" encoding="utf-16"?><a/>'),
    expected: '1:1 R2602 the file declares the encoding "utf-16" and is in single bytes',
  },
  'UTF-16 declared as UTF-8': {
    bytes: () => Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?><a/>', 'utf16le'),
    expected: '1:1 R2602 the file declares the encoding "utf-8" and is utf-16le',
  },
  'UTF-16 without byte-order mark': {
    bytes: () => Buffer.from('<?xml version="1.0" encoding="utf-16"?><a/>', 'utf16le'),
    expected: '1:1 R2605 the file seems to be UTF-16 and has no byte-order mark',
  },
  'UTF-16 that is cut': {
    bytes: () => Buffer.from('\ufeff<a/>', 'utf16le').subarray(0, -1),
    expected: '1:4 R2603 from here on the file is not valid utf-16le',
  },
  'UTF-7': {
    bytes: utf8('<?xml version="1.0" encoding="utf-7"?><a>+ADw-script+AD4-</a>'),
    expected: '1:1 R2604 "utf-7" is no encoding that rolewright knows',
  },
  'overlong UTF-8': {
    bytes: () => Buffer.from([0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x3c, 0x2f, 0x61, 0x3e]),
    expected: '1:4 R2603 from here on the file is not valid utf-8',
  },
  'a NUL': { bytes: utf8('<a>\n\0</a>'), expected: '2:1 R2607 the character U+0000 is not allowed in XML' },
  'a NUL as a reference': { bytes: utf8('<a>&#0;</a>'), expected: '1:4 R2608 "&#0;" is no reference that is allowed' },
  'a control character as a reference': {
    bytes: utf8('<a b="&#x1B;"/>'),
    expected: '1:7 R2608 "&#x1B;" is no reference that is allowed',
  },
  'a surrogate as a reference': {
    bytes: utf8('<a>&#xD800;</a>'),
    expected: '1:4 R2608 "&#xD800;" is no reference that is allowed',
  },
  'a reference beyond Unicode': {
    bytes: utf8('<a>&#99999999999999999999;</a>'),
    expected: '1:4 R2608 "&#99999999999999999999;" is no reference that is allowed',
  },
  'a CDATA section that never ends': {
    bytes: utf8('<a>\n  <![CDATA[x</a>'),
    expected: '2:3 R2609 a CDATA section begins here and never ends',
  },
  'a processing instruction': {
    bytes: utf8('<?xml version="1.0"?>\n<?xml-stylesheet href="http://example.com/x.xsl"?><a/>'),
    expected: '2:1 R2610 the file has a processing instruction "xml-stylesheet", which is refused',
  },
  'a second XML declaration': {
    bytes: utf8('<a><?xml version="1.0"?></a>'),
    expected: '1:4 R2610 the file has a processing instruction "xml", which is refused',
  },
  'XML 1.1, which allows control characters': {
    bytes: utf8('<?xml version="1.1"?><a/>'),
    expected: '1:1 R2609 the XML declaration is not of the form <?xml version="1.0" encoding="utf-8"?>',
  },
  'a prefix without namespace': {
    bytes: utf8('<asx:abap/>'),
    expected: '1:1 R2613 the prefix "asx" is bound to no namespace',
  },
  'a namespace taken back': {
    bytes: utf8('<a xmlns:asx="urn:1"><b xmlns:asx=""><asx:c/></b></a>'),
    expected: '1:38 R2613 the prefix "asx" is bound to no namespace',
  },
};
