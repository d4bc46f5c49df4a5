import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AsxValues } from '../../../src/codec/xml/asx-document.ts';
import { readAsxDocument } from '../../../src/codec/xml/asx-document.ts';
import { abapGitXml, told } from '../../support/xml.ts';

function values(xml: string): AsxValues {
  const read = readAsxDocument(Buffer.from(xml), 'a.xml');
  if (read.values === undefined) throw new Error(read.diagnostics.map(told).join('\n'));
  return read.values;
}

const refusal = (xml: string) => readAsxDocument(Buffer.from(xml), 'a.xml').diagnostics.map(told);
const cells = (rows: ReturnType<AsxValues['rows']>) =>
  rows.map(({ fields }) => Object.fromEntries([...fields].map(([name, { text }]) => [name, text])));

describe('the envelope of abapGit', () => {
  it('holds structures and tables by their names, with their places', () => {
    const bytes = readFileSync(new URL('../../../fixtures/abapgit/src/z_ride_bik.suso.xml', import.meta.url));
    const { values: read } = readAsxDocument(bytes, 'a.xml');
    expect(read?.serializer).toBe('LCL_OBJECT_SUSO');
    expect(read?.names).toEqual(['TOBJ', 'TOBJT', 'TOBJVORFLG', 'TACTZ']);
    const field = read?.structure('TOBJT')?.fields.get('TTEXT');
    expect(field?.text).toBe('Bikes & Stations');
    expect(field?.place()).toEqual({ file: 'a.xml', line: 15, column: 5, endColumn: 40 });
    expect(cells(read?.rows('TACTZ') ?? []).map(({ ACTVT }) => ACTVT)).toEqual(['01', '02', '03', '06']);
    expect(read?.diagnostics).toEqual([]);
  });

  it('takes any order, any name of a row and any prefix of its namespace', () => {
    const xml = abapGitXml('<T><item><B>2</B><A>1</A></item><T><A>3</A></T></T><S><X>x</X></S>').replaceAll('asx', 'y');
    expect(cells(values(xml).rows('T'))).toEqual([{ B: '2', A: '1' }, { A: '3' }]);
    expect(values(xml).structure('S')?.fields.get('X')?.text).toBe('x');
  });

  it('takes a structure for a table of one row', () => {
    const read = values(abapGitXml('<S><X>x</X><Y/></S><T><S/></T>'));
    expect(cells(read.rows('S'))).toEqual([{ X: 'x', Y: '' }]);
    expect(cells(read.rows('T'))).toEqual([{}]);
    expect(read.diagnostics).toEqual([]);
  });

  it('has no rows and no structure for what is initial', () => {
    const read = values(abapGitXml('<T/>'));
    expect([read.rows('T'), read.rows('U'), read.structure('U')]).toEqual([[], [], undefined]);
  });

  it('keeps blanks in front of a text and cuts those behind it', () =>
    expect(cells(values(abapGitXml('<T><T><A>  a b  </A></T></T>')).rows('T'))).toEqual([{ A: '  a b' }]));

  it.each([
    ['another root', '<html/>', '1:1 R2651 this is not a file of abapGit: its outermost element is "html"'],
    ['a root of a namespace', '<abapGit xmlns="urn:1"/>', '1:1 R2651 this is not a file of abapGit'],
    ['nothing in it', '<abapGit/>', '1:1 R2652 the file has no element asx:abap of the namespace'],
    [
      'values of another namespace',
      abapGitXml('').replace('http://www.sap.com/abapxml', 'http://example.com'),
      '2:1 R2652 the file has no element asx:abap of the namespace',
    ],
    [
      'no values',
      abapGitXml('').replaceAll('asx:values', 'asx:heap'),
      '3:2 R2652 the file has no element asx:values of the namespace',
    ],
    ['XML that is broken', '<abapGit>', '1:1 R2611 <abapGit> is never closed'],
  ])('is refused with %s', (_, xml, expected) => {
    expect(refusal(xml)).toHaveLength(1);
    expect(refusal(xml)[0]).toContain(expected);
  });

  it.each([
    ['a table twice', '<T/>\n<T/>', '6:1 R2653 the element "T" is there twice'],
    ['a field twice', '<T><T><A>1</A><A>2</A></T></T>', '5:15 R2653 the element "A" is there twice'],
    ['text in a table', '<T>x</T>', '5:1 R2654 the element "T" holds text beside or instead of its fields'],
    [
      'text in a row',
      '<T><T>x<A>1</A></T></T>',
      '5:4 R2654 the element "T" holds text beside or instead of its fields',
    ],
    ['a field with elements', '<T><T><A><B/></A></T></T>', '5:7 R2655 "A" is no plain field, so it is not read'],
    [
      'a field of a namespace',
      '<T><T><A xmlns="urn:1"/></T></T>',
      '5:7 R2655 "A" is no plain field, so it is not read',
    ],
  ])('tells of %s', (_, xml, expected) => {
    const read = values(abapGitXml(xml));
    read.rows('T');
    expect(read.diagnostics.map(told)).toEqual([expected]);
  });

  it('does not take a table of another namespace for one of its own', () => {
    const read = values(abapGitXml('<T xmlns="urn:1"><T><A>1</A></T></T>'));
    expect(read.rows('T')).toEqual([]);
    expect(read.names).toEqual(['{urn:1}T']);
  });
});
