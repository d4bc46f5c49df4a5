import { describe, expect, it } from 'vitest';
import { explainRow, explainTail } from '../../../src/formats/pfcg/explain-row.ts';
import { recordKindByTag } from '../../../src/formats/pfcg/record.ts';
import { pageOf } from '../../support/pages.ts';
import { complaints } from '../../support/role-lines.ts';

const name = 'Z_ROLE'.padEnd(30);

function explained(tag: string, row: string) {
  const kind = recordKindByTag.get(tag)!;
  const page = pageOf(tag.padEnd(50) + row);
  const place = { page, from: 50, end: page.units.length, file: 'x.SAP', line: 7 };
  const wrong = kind.check(page.units, 50, place.end);
  if (wrong === undefined) {
    const tail = explainTail(kind, place);
    return tail && `${complaints([tail.diagnostic])[0] ?? ''} [${tail.tags.join(' ')}]`;
  }
  const { diagnostic, tags } = explainRow(kind, wrong, place);
  return `${complaints([diagnostic])[0] ?? ''} [${tags.join(' ')}]`;
}

describe('explainRow', () => {
  it.each([
    [
      'a field with the wrong content',
      'AGR_1250',
      `100${name}000001S_RFC     __________00    X  O000000`,
      'R2101 7:116-117 AGR_1250: MODIFIED holds "X", expected one of S, G, M, U, blank [AGR_1250]',
    ],
    [
      'a slip to the right',
      'AGR_1252',
      `100${name}000001${'$BUKRS'.padEnd(41)}1000`,
      'R2102 7:130-135 AGR_1252: from LOW on, everything stands 1 column too far right [AGR_1252]',
    ],
    [
      'a slip to the left',
      'AGR_TEXTS',
      `100${name.slice(1)}E00000Text`,
      'R2102 7:84-85 AGR_TEXTS: from SPRAS on, everything stands 1 column too far left [AGR_TEXTS]',
    ],
    [
      'a cut line',
      'AGR_1252',
      `100${name}0000`,
      'R2104 7:87-88 AGR_1252: the line ends at column 87, within or before COUNTER; it should have at least 129 characters [AGR_1252]',
    ],
    [
      'a row of another table',
      'AGR_1252',
      `100${name}000001S_RFC     __________00    U  O000000`,
      'R2103 7:1-9 the line begins with "AGR_1252"; it should begin with AGR_1250, padded with blanks to 50 characters [AGR_1252 AGR_1250]',
    ],
    [
      'nothing behind the tag',
      'LOADED_AGRS',
      '',
      'R2104 7:50-51 LOADED_AGRS: the line ends at column 50, within or before AGR_NAME; it should have at least 80 characters [LOADED_AGRS]',
    ],
  ])('explains %s', (_, tag, row, expected) => {
    expect(explained(tag, row)).toBe(expected);
  });
});

describe('explainTail', () => {
  it('takes a character behind the last column for a slip when that explains it', () => {
    expect(explained('AGR_LSD', `100${name}${' '.repeat(31)}E`)).toBe(
      'R2102 7:84-114 AGR_LSD: from FILLER on, everything stands 1 column too far right [AGR_LSD]',
    );
  });

  it('finds the next line behind a row whose line end is lost', () => {
    const next = `${'AGR_1251'.padEnd(50)}100${name}000002`;
    expect(explained('AGR_LSD', `100${name}${' '.repeat(30)}E${next}`)).toBe(
      'R2111 7:115-123 AGR_LSD: a line AGR_1251 stands behind the row, the line end between them is lost [AGR_LSD AGR_1251]',
    );
    expect(explained('AGR_TEXTS', `100${name}E00000Clerk${next}${'x'.repeat(30)}`)).toMatch(/^R2111 7:95-103 /);
  });

  it.each([
    ['a new column', 'AGR_LSD', `100${name}${' '.repeat(30)}EX`],
    ['a long new column', 'AGR_LSD', `100${name}${' '.repeat(31)}${'E'.repeat(9)}`],
    ['a text that may begin with a blank', 'AGR_TEXTS', `100${name}E00000 ${'x'.repeat(80)}`],
  ])('does not take %s for one', (_, tag, row) => {
    expect(explained(tag, row)).toBeUndefined();
  });
});
