import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../../src/codec/delimited-text.ts';

const textsOf = (source: string): readonly (readonly string[])[] =>
  parseDelimited(source).rows.map(({ cells }) => cells.map(({ text }) => text));

describe('parseDelimited', () => {
  it.each([
    ['commas', 'name,group\nA,B\n'],
    ['semicolons', 'name;group\nA;B\n'],
    ['tabs', 'name\tgroup\nA\tB\n'],
    ['CRLF', 'name,group\r\nA,B\r\n'],
    ['CR alone', 'name,group\rA,B\r'],
    ['no line end at the end', 'name,group\nA,B'],
    ['a byte-order mark', '\ufeffname,group\nA,B\n'],
    ['empty lines', '\n\nname,group\n\nA,B\n\n'],
    ['lines of separators only, as spreadsheets leave them', 'name,group\n,\nA,B\n , \n'],
    ['blanks around cells', ' name , group\nA , B \n'],
    ['quotes', '"name","group"\n"A" , "B"\n'],
  ])('reads a table with %s', (_, source) => {
    expect(textsOf(source)).toEqual([
      ['name', 'group'],
      ['A', 'B'],
    ]);
  });

  it('keeps separators, line breaks, blanks and doubled quotes of a quoted cell', () => {
    expect(textsOf('a,b\n"1, 2"," x\ny ""z"" "\n')).toEqual([
      ['a', 'b'],
      ['1, 2', ' x\ny "z" '],
    ]);
  });

  it('keeps a quotation mark in the middle of a cell without quotes', () => {
    expect(textsOf('a,b\n5" disk,x')[1]).toEqual(['5" disk', 'x']);
  });

  it('keeps empty cells, the last one included', () => {
    expect(textsOf('a,b,c\n1,,')[1]).toEqual(['1', '', '']);
  });

  it('says where each cell stands, quotes included', () => {
    const [, row] = parseDelimited('name;group\r\nMILLER;"A;B"').rows;
    expect(row?.cells).toEqual([
      { text: 'MILLER', line: 2, column: 1, endColumn: 7 },
      { text: 'A;B', line: 2, column: 8, endColumn: 13 },
    ]);
  });

  it('counts the lines inside quoted cells, and ends the range of such a cell with its first line', () => {
    const [, first, second] = parseDelimited('a,b\n"1\r\n2",x\ny,z').rows;
    expect(first?.cells[0]).toEqual({ text: '1\r\n2', line: 2, column: 1, endColumn: 3 });
    expect(first?.cells[1]).toEqual({ text: 'x', line: 3, column: 4, endColumn: 5 });
    expect(second?.line).toBe(4);
  });

  it('takes the line and not the rest of the file when a quote is not closed', () => {
    const { rows, problems } = parseDelimited('a,b\n"1,x\n2,y\n');
    expect(problems).toEqual([{ kind: 'quote not closed', cell: { text: '"1', line: 2, column: 1, endColumn: 3 } }]);
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
  });

  it('reports text behind a closing quote', () => {
    const { problems } = parseDelimited('a,b\n"1" 2,x\n');
    expect(problems).toEqual([{ kind: 'text behind a quote', cell: { text: '12', line: 2, column: 1, endColumn: 6 } }]);
  });

  it('finds nothing in a file without text', () => {
    for (const source of ['', '\n', '\ufeff', ' \r\n;;;\r\n']) expect(parseDelimited(source).rows).toEqual([]);
  });

  it('reads back what was written with quotes, whatever it is', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'B', '"', ',', ';', '\t', '\n', '\r', ' ', 'ü', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
        const read = parseDelimited(quoted.join('\r\n'), separator);
        expect(read.problems).toEqual([]);
        expect(read.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
          rows.filter((row) => row.some((text) => text !== '')),
        );
      }),
    );
  });

  it('places every cell inside its line, whatever the text', () => {
    const hostile = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' '), maxLength: 60 });
    fc.assert(
      fc.property(hostile, (source) => {
        const lines = source.split(/\r\n?|\n/);
        for (const { line, column, endColumn } of parseDelimited(source, ',').rows.flatMap(({ cells }) => cells)) {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(endColumn).toBeGreaterThanOrEqual(column);
          expect(endColumn).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      }),
    );
  });

  it('reads a long file in one go', () => {
    const source = `name,group\n${'"A ""quoted"" name",B\n'.repeat(50_000)}`;
    expect(parseDelimited(source).rows).toHaveLength(50_001);
  });
});

describe('the separator', () => {
  it.each([
    ['name;first, last;group', ';'],
    ['"a;b;c;d",e', ','],
    ['name\tgroup;x', '\t'],
    ['\n\nname;group', ';'],
    ['name', ','],
    ['', ','],
  ])('of %j is %j', (source, separator) => {
    expect(parseDelimited(source).separator).toBe(separator);
  });
});
