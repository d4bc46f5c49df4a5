import { describe, expect, it } from 'vitest';
import { xmlLimits } from '../../../src/codec/xml/limits.ts';
import { readXml } from '../../../src/codec/xml/read-xml.ts';
import { xmlAttacks } from '../../support/xml-attacks.ts';
import { told } from '../../support/xml.ts';

describe('an attack by XML ends in one diagnostic', () => {
  it.each(Object.entries(xmlAttacks))('%s', (_, { bytes, expected }) => {
    const { document, diagnostic } = readXml(bytes(), 'a.xml');
    expect(document).toBeUndefined();
    expect(diagnostic === undefined ? 'taken' : told(diagnostic)).toBe(expected);
  });

  it('even when it is larger than any file may be, before it is looked at', () => {
    // zeros that nobody has written take no memory, and the text in them would be refused for its first character
    const { diagnostic } = readXml(new Uint8Array(xmlLimits.bytes + 1), 'a.xml');
    expect(diagnostic && told(diagnostic)).toBe('-:- R2601 the file is larger than 16 MiB');
  });

  it('while what keeps to the limits is taken', () => {
    const deep = '<a>'.repeat(xmlLimits.depth) + '</a>'.repeat(xmlLimits.depth);
    expect(readXml(Buffer.from(deep), 'a.xml').diagnostic).toBeUndefined();
    const long = `<a>${'x'.repeat(xmlLimits.text)}</a>`;
    expect(readXml(Buffer.from(long), 'a.xml').document?.root.text).toHaveLength(xmlLimits.text);
  });
});
