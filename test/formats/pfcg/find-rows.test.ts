import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windows1252 } from '../../../src/codec/encoding.ts';
import type { RowQuery } from '../../../src/formats/pfcg/find-rows.ts';
import { findRows } from '../../../src/formats/pfcg/find-rows.ts';
import { AGR_1251 } from '../../../src/layouts/agr-1251.ts';
import { linesOf } from '../../support/role-lines.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const role = {
  ...emptyRole('Z_ROLE'),
  authorizations: [
    authorization('S_RFC', { ACTVT: ['16'], RFC_NAME: ['A', 'B', 'A..C'], RFC_TYPE: ['FUNC'] }),
    authorization('S_TCODE', { TCD: ['VA03', ''] }),
  ],
};
const lines = linesOf(role);
const bytesOf = (text: readonly string[]) => [Buffer.from(text.map((line) => `${line}\r\n`).join(''), 'latin1')];
const find = (queries: readonly RowQuery[], text = lines) => findRows(bytesOf(text), windows1252(), 'Z.SAP', queries);
const query = (tag: string, cells: RowQuery['cells'], column: string, nth = 0): RowQuery => ({
  role: 'Z_ROLE',
  tag,
  cells,
  column,
  nth,
});

describe('findRows', () => {
  it.each([
    ['AGR_1251', { FIELD: 'RFC_NAME', LOW: 'B' }, 'LOW', 'B'],
    ['AGR_1251', { FIELD: 'RFC_NAME', LOW: 'A', HIGH: 'C' }, 'HIGH', 'C'],
    ['AGR_1251', { FIELD: 'RFC_NAME', LOW: 'A', HIGH: '' }, 'FIELD', 'RFC_NAME'],
    ['AGR_1250', { OBJECT: 'S_TCODE' }, 'OBJECT', 'S_TCODE'],
    ['AGR_DEFINE', {}, 'AGR_NAME', 'Z_ROLE'],
  ])('finds in %s the row with %j, and the place of %s', (tag, cells, column, text) => {
    const asked = query(tag, cells, column);
    const row = find([asked]).get(asked)!;
    const { line = 0, column: from = 0, endColumn = 0 } = row.place;
    expect(lines[line - 1]).toBe(row.line);
    expect(row.line.slice(from - 1, endColumn - 1)).toBe(text);
    expect(row.line.startsWith(tag)).toBe(true);
  });

  it('counts the rows that fit', () => {
    const rows = [0, 1, 2, 3].map((nth) => query('AGR_1251', { FIELD: 'RFC_NAME' }, 'LOW', nth));
    const found = find(rows);
    expect(
      rows.map((each) =>
        found
          .get(each)
          ?.line.slice(50 + AGR_1251.at.LOW.start)
          .slice(0, 1),
      ),
    ).toEqual(['A', 'B', 'A', undefined]);
  });

  it('leaves out what is not there, and asks nothing of columns and tables that do not exist', () => {
    const none = [
      query('AGR_1251', { LOW: 'X' }, 'LOW'),
      query('AGR_1251', { NO: 'X' }, 'LOW'),
      query('AGR_X', {}, 'LOW'),
      query('AGR_1251', {}, 'NO'),
    ];
    expect(find(none).size).toBe(0);
    expect(find([{ ...none[0]!, role: 'Z_OTHER', cells: {} }]).size).toBe(0);
  });

  it('places an open value at a column of one character', () => {
    const asked = query('AGR_1251', { FIELD: 'TCD', LOW: '' }, 'LOW');
    const { column = 0, endColumn = 0 } = find([asked]).get(asked)!.place;
    expect(endColumn - column).toBe(1);
  });

  it('finds every row, whatever their order and however many are asked for', () => {
    const rows = lines.flatMap((line, index) => (line.startsWith('AGR_1251') ? [index] : []));
    const counters = rows.map((_, index) =>
      query('AGR_1251', { COUNTER: String(index + 1).padStart(6, '0') }, 'COUNTER'),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (mixed) => {
        const found = find(counters, mixed);
        for (const each of counters) {
          const row = found.get(each);
          expect(mixed[(row?.place.line ?? 0) - 1]).toBe(row?.line);
          expect(row?.line).toContain(each.cells['COUNTER']);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('passes over damaged lines', () => {
    const damaged = lines.map((line) => (line.includes('VA03') ? line.replace('S_TCODE', 'S TCODE\u0001') : line));
    const asked = [query('AGR_1251', { LOW: 'VA03' }, 'LOW'), query('AGR_1251', { LOW: 'B' }, 'LOW')];
    expect([...find(asked, damaged).keys()]).toEqual([asked[1]]);
  });
});
