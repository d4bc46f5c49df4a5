import { describe, expect, it } from 'vitest';
import type { ExportForm } from '../../src/codec/export-form.ts';
import { cellSpan, cutLine } from '../../src/codec/export-form.ts';

const semicolons = { kind: 'separated', separator: ';' } as const;
const tabs = { kind: 'separated', separator: '\t' } as const;
const framed = { kind: 'framed', bounds: [0, 4, 8] } as const;

describe('cutting a line of an export', () => {
  it.each<[what: string, line: string, form: ExportForm, cells: readonly string[]]>([
    ['plain cells without blanks at their ends', ' a ;b;; c', semicolons, ['a', 'b', '', 'c']],
    ['quoted cells with separators and doubled quotes', '"a;b";"say ""x""";c', semicolons, ['a;b', 'say "x"', 'c']],
    ['formulas that keep a text', '="03";"=""04""";=A1', semicolons, ['03', '04', '=A1']],
    ['quotes between tabs, fitting or not', '"a""b"\t"c\td"', tabs, ['a"b', '"c', 'd"']],
    ['columns of a list, a bar inside a value kept', '|a|b|c  |', framed, ['a|b', 'c']],
    ['a list whose columns moved, by its bars', '|ab|cd|', framed, ['ab', 'cd']],
    ['nothing of a list that is cut off', '|a  |b', framed, []],
  ])('gives %s', (_what, line, form, cells) => {
    expect(cutLine(line, form).cells).toEqual(cells);
  });

  it('names the cell whose quotes do not fit', () => {
    expect(cutLine('a;"b', semicolons)).toEqual({ broken: 'quote not closed', at: 2 });
    expect(cutLine('a;"b"c', semicolons)).toEqual({ broken: 'text behind a quote', at: 2 });
  });

  it('goes no further than a thousand cells', () => {
    expect(cutLine(';'.repeat(1_000_000), semicolons).cells).toHaveLength(1000);
    expect(cutLine(`"";${';'.repeat(1_000_000)}`, semicolons).cells).toHaveLength(1000);
  });
});

describe('the place of a cell', () => {
  it.each<[line: string, form: ExportForm, index: number, span: readonly [number, number]]>([
    ['a; bc ;d', semicolons, 1, [4, 6]],
    ['"a;b";c', semicolons, 1, [7, 8]],
    ['a;;c', semicolons, 1, [3, 3]],
    ['a\t"b\tc', tabs, 2, [6, 7]],
    ['|a  |bcd|', framed, 1, [6, 9]],
    ['a;b', semicolons, 7, [3, 4]],
  ])('in %j', (line, form, index, [column, endColumn]) => {
    expect(cellSpan(line, form, index)).toEqual({ column, endColumn });
  });
});
