import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../src/codec/encoding.ts';
import { readTable } from '../../src/codec/delimited-table.ts';
import type { TableColumns } from '../../src/codec/table-header.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { diagnose, helpOf, messageOf } from '../../src/diagnostics/diagnostic.ts';

const columns: TableColumns = { known: ['name', 'lastName', 'group'], required: ['name'], renamed: {} };

const read = (content: string | Uint8Array, more: Partial<TableColumns> = {}) =>
  readTable({ path: 'users.csv', content }, { ...columns, ...more });

const valuesOf = (content: string | Uint8Array, more: Partial<TableColumns> = {}) =>
  read(content, more).rows.map((row) => Object.fromEntries([...row].map(([name, { text }]) => [name, text])));

/** `2:5 R4403`: line, column and code of each diagnostic. */
const placed = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) =>
  diagnostics.map(({ code, places: [place] }) =>
    place !== undefined && 'file' in place ? `${place.line ?? 0}:${place.column ?? 0} ${code}` : code,
  );

describe('readTable', () => {
  it.each([
    ['a byte-order mark', Buffer.from('\ufeffname;lastName\r\nA;Müller\r\n')],
    ['UTF-8', Buffer.from('name;lastName\r\nA;Müller\r\n')],
    ['Windows-1252', Buffer.from('name;lastName\r\nA;Müller\r\n', 'latin1')],
    ['UTF-16 and tabs', Buffer.from('\ufeffname\tlastName\nA\tMüller\n', 'utf16le')],
    ['other spellings of its columns', 'NAME,last name\nA,Müller'],
    ['columns in another order', 'Last_Name,name\nMüller,A'],
    ['blank lines', '\n\nname,lastName\n\n  \nA,Müller\n,\n\n'],
  ])('reads a table with %s', (_, content) => {
    expect(valuesOf(content)).toEqual([{ name: 'A', lastName: 'Müller' }]);
    expect(read(content).diagnostics).toEqual([]);
  });

  it('takes the names that the project says', () => {
    const renamed = { Personalnummer: 'name', Nachname: 'lastName', Ort: null };
    expect(valuesOf('Personalnummer;Nachname;Ort\n4711;Miller;Bonn', { renamed })).toEqual([
      { name: '4711', lastName: 'Miller' },
    ]);
  });

  it('leaves empty cells out and keeps leading zeros', () => {
    expect(valuesOf('name,lastName,group\n000123,,G1')).toEqual([{ name: '000123', group: 'G1' }]);
  });

  it('says where each cell stands', () => {
    const [row] = read('name,lastName\nA,"Miller"').rows;
    expect(row?.get('lastName')?.place).toEqual({ file: 'users.csv', line: 2, column: 3, endColumn: 11 });
  });

  it('has the places of a table that is not a file where its owner says', () => {
    const place = { file: 'roles/x.users.ts', line: 3, column: 1 };
    const { rows, diagnostics } = readTable({ path: 'text', content: 'name,x\nA,B', place }, columns);
    expect(rows).toEqual([]);
    expect(diagnostics[0]?.places).toEqual([place]);
  });

  it.each([
    ['a misspelt column', 'name,lastNam\nA,B', ['1:6 R4405']],
    ['a column without a name', 'name,\nA,B', ['1:6 R4405']],
    ['a column twice', 'name,lastName,LAST NAME\nA,B,C', ['1:15 R4406']],
    ['a missing column', 'lastName\nA', ['1:1 R4407']],
    ['a misspelt column that is required, once', 'nam,lastName\nA,B', ['1:1 R4405']],
    ['no header', 'MILLER,Miller\nSMITH,Smith', ['1:1 R4404']],
    ['nothing in it', '', ['0:0 R4404']],
    ['a header alone', 'name,group', ['1:1 R4409']],
  ])('reports %s', (_, content, expected) => {
    const table = read(content);
    expect(placed(table)).toEqual(expected);
    expect(table.rows).toEqual([]);
  });

  it.each([
    ['too few cells', 'name,group\nA\nB,G', '2:1 R4403'],
    ['too many cells, at the first that is too much', 'name,group\nA,1,2\nB,G', '2:5 R4403'],
    ['a quote that is not closed', 'name,group\n"A,1\nB,G', '2:1 R4402'],
    ['text behind a quote', 'name,group\n"A" x,1\nB,G', '2:1 R4402'],
  ])('leaves out a row with %s and reads the others', (_, content, expected) => {
    const table = read(content);
    expect(placed(table)).toEqual([expected]);
    expect(valuesOf(content)).toEqual([{ name: 'B', group: 'G' }]);
  });

  it('reports the first byte that is no character', () => {
    const content = Buffer.from('name,group\nA,\x81', 'latin1');
    expect(placed(read(content))).toEqual(['2:3 R4408']);
    const ascii = readTable({ path: 'users.csv', content, encoding: encodingNamed('us-ascii')! }, columns);
    expect(ascii.diagnostics.map(messageOf)).toEqual(['the table is not valid us-ascii']);
  });

  it('never quotes a first line that is no header', () => {
    const { diagnostics } = read('miller,Hunter2\nsmith,Hunter3');
    expect(diagnostics.map((each) => `${messageOf(each)} ${helpOf(each) ?? ''}`).join()).not.toContain('Hunter');
  });

  it('reads nothing of a table with a refused column, and says only that', () => {
    const refused = (header: string) =>
      header === 'pin' ? diagnose('R4407', { column: 'refused' }, { file: 'users.csv', line: 1 }) : undefined;
    const table = read('name,pin,lastNam\nA,1234,B', { refused, renamed: { pin: 'group' } });
    expect(table.rows).toEqual([]);
    expect(table.diagnostics.map(messageOf)).toEqual(['the table has no column "refused"']);
  });

  it('suggests the column that was meant', () => {
    expect(read('name,gruop\nA,B').diagnostics.map(messageOf)).toEqual([
      'there is no column "gruop", did you mean group?',
    ]);
  });

  it('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { rows, diagnostics } = read(bytes);
        expect(rows.length + diagnostics.length).toBeGreaterThan(0);
      }),
    );
  });
});
