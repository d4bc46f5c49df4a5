import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../../src/codec/encoding.ts';
import { messageOf } from '../../../src/diagnostics/diagnostic.ts';
import { readCell } from '../../../src/formats/users/check-cell.ts';
import { Problems } from '../../../src/formats/users/problems.ts';
import type { RecordField } from '../../../src/formats/users/record.ts';
import type { DateStyle } from '../../../src/formats/users/write-table.ts';

const place = () => ({ file: 'users.TXT', line: 5, column: 7 });

function read(field: RecordField, text: string, dates: DateStyle = '1', marked = false) {
  const problems = new Problems();
  const encoding = encodingNamed('us-ascii')!;
  const value = readCell(text, { name: 'COLUMN', field }, place, { dates, marked, encoding, problems });
  return { value, messages: problems.list().map(messageOf) };
}

describe('readCell', () => {
  it.each([
    ['name', '004711', '004711'],
    ['lastName', "O'Brien, Jr.", "O'Brien, Jr."],
    ['type', 'L', 'L'],
    ['dateFormat', 'C', 'C'],
    ['language', '1', '1'],
    ['decimalFormat', '', ''],
    ['validFrom', '01.04.2026', '20260401'],
    ['to', '', ''],
  ] as const)('reads %s %j as %j', (field, text, expected) => {
    expect(read(field, text)).toEqual({ value: expected, messages: [] });
  });

  it('reads dates as the file has them', () => {
    expect(read('from', '20260401', 'plain').value).toBe('20260401');
    expect(read('from', '2026/04/01', '5').value).toBe('20260401');
  });

  it('takes the mark in front of numbers away where files may have it', () => {
    expect(read('name', '#0815', '1', true).value).toBe('0815');
    expect(read('validTo', '#01.04.2026', '1', true).value).toBe('20260401');
    expect(read('name', '#0815').messages).toHaveLength(1);
    expect(read('department', '#R', '1', true).messages).toHaveLength(1);
  });

  it.each([
    ['type', 'D', 'COLUMN holds "D", expected one of A, B, C, L, S'],
    ['timeFormat', '01', 'COLUMN holds "01", expected one of 0, 1, 2, 3, 4'],
    ['name', 'miller', 'COLUMN holds "miller", expected no text that has lower-case letters'],
    ['role', 'Z'.repeat(31), 'expected no text that has 31 characters, at most 30 fit'],
    ['lastName', 'M\ufffdller', 'expected text in us-ascii'],
    ['lastName', '"Miller"', 'a spreadsheet put quotation marks around it'],
    ['department', '####', 'a spreadsheet column was too narrow to show it'],
    ['department', '#REF!', 'a spreadsheet took it for a formula that fails'],
    ['name', '1,23E+11', 'a spreadsheet took it for a number'],
    ['validTo', '4/1/2026', 'which is no date of the form DD.MM.YYYY'],
    ['validTo', '1.4.2026', 'leading zeros are cut'],
    ['validTo', '04/01/2026', 'it has the form MM/DD/YYYY'],
  ] as const)('reports %s %j', (field, text, sentence) => {
    const { value, messages } = read(field, text);
    expect(value).toBeUndefined();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(sentence);
  });

  it('takes an E among digits for a number only where a spreadsheet would have written it so', () => {
    expect(read('name', '1E5').value).toBe('1E5');
    expect(read('lastName', '1.0E+05').value).toBe('1.0E+05');
  });
});
