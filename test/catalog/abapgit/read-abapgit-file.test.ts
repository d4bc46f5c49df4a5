import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAbapGitFile } from '../../../src/catalog/abapgit/read-abapgit-file.ts';
import { xmlAttacks } from '../../support/xml-attacks.ts';
import { abapGitXml } from '../../support/xml.ts';

describe('a file of an abapGit repository', () => {
  it('is read by how its name ends, in any case', () => {
    const xml = Buffer.from(abapGitXml('<TOBJ><OBJCT>Z_BIKE</OBJCT><FIEL1>ACTVT</FIEL1></TOBJ>'));
    expect(readAbapGitFile(xml, 'SRC/Z_BIKE.SUSO.XML')?.facts.objects).toHaveLength(1);
    expect(readAbapGitFile(xml, 'z_bike.clas.xml')).toBeUndefined();
  });

  it.each(Object.entries(xmlAttacks))('made for an attack by %s gives no facts', (_, { bytes }) => {
    const read = readAbapGitFile(bytes(), 'a.sush.xml');
    expect(read?.facts).toEqual({});
    expect(read?.diagnostics).toHaveLength(1);
  });

  it('with any values never throws, and says why it gives no facts', () => {
    const name = fc.constantFrom(
      'HEAD',
      'USOBX',
      'USOBT',
      'TOBJ',
      'TACTZ',
      'NAME',
      'TYPE',
      'OBJECT',
      'OBJCT',
      'FIEL1',
      'LOW',
    );
    const text = fc.constantFrom('', 'TR', 'HT', 'S_A', '&amp;', ' ', 'ä', 'X'.repeat(50));
    const element = (content: fc.Arbitrary<string>) =>
      fc.tuple(name, content).map(([each, inner]) => `<${each}>${inner}</${each}>`);
    const nested = (content: fc.Arbitrary<string>) =>
      fc.array(element(content), { maxLength: 4 }).map((all) => all.join(''));
    const values = nested(fc.oneof(text, nested(fc.oneof(text, nested(text)))));
    fc.assert(
      fc.property(values, fc.constantFrom('a.suso.xml', 'a.sush.xml'), (inner, path) => {
        const read = readAbapGitFile(Buffer.from(abapGitXml(inner)), path);
        const isEmpty = Object.keys(read?.facts ?? {}).length === 0;
        expect(isEmpty && read?.diagnostics.length === 0).toBe(false);
      }),
    );
  });
});
