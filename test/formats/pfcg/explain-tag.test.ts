import { describe, expect, it } from 'vitest';
import { explainTag } from '../../../src/formats/pfcg/explain-tag.ts';
import { pageOf } from '../../support/pages.ts';
import { complaints } from '../../support/role-lines.ts';

function explained(line: string): string {
  const page = pageOf(line);
  const { diagnostic, tags } = explainTag(page, 0, page.units.length, 'x.SAP', 1);
  return `${complaints([diagnostic])[0] ?? ''} [${tags.join(' ')}]`;
}

const begins = (found: string, tag: string) =>
  `the line begins with "${found}"; it should begin with ${tag}, padded with blanks to 50 characters`;
const row = `100${'Z_ROLE'.padEnd(30)}000001S_RFC     __________00    U  O000000`;

describe('explainTag', () => {
  it.each([
    [
      'a blank in front',
      ` ${'AGR_1250'.padEnd(50)}${row}`,
      `R2103 1:1-51 ${begins(' AGR_1250', 'AGR_1250')} [AGR_1250]`,
    ],
    [
      'a blank too few behind',
      `${'AGR_1250'.padEnd(49)}${row}`,
      'R2103 1:1-51 the columns behind the tag AGR_1250 slipped; it should be padded with blanks to 50 characters [AGR_1250]',
    ],
    [
      'its first letter lost',
      `${'GR_HIERT'.padEnd(50)}x`,
      `R2103 1:1-51 ${begins('GR_HIERT', 'AGR_HIERT')} [AGR_HIER AGR_HIERT]`,
    ],
    ['lower case', `${'agr_flags'.padEnd(50)}x`, `R2103 1:1-51 ${begins('agr_flags', 'AGR_FLAGS')} [AGR_FLAGS]`],
    [
      'a slip that only the row explains',
      `${'AGR_125O'.padEnd(50)}${row}`,
      `R2103 1:1-51 ${begins('AGR_125O', 'AGR_1250')} [AGR_1250]`,
    ],
    [
      'a tag that may have been several',
      `${'AGR_125O'.padEnd(50)}x`,
      'R2103 1:1-51 the line begins with "AGR_125O" instead of a record tag [AGR_1250 AGR_1251 AGR_1252]',
    ],
    [
      'a tag that nobody knows',
      'Hello there',
      'R2103 1:1-12 the line begins with "Hello there" instead of a record tag []',
    ],
    ['a tag that is cut', 'DAT', `R2103 1:1-4 ${begins('DAT', 'DATE')} [DATE]`],
  ])('explains %s', (_, line, expected) => {
    expect(explained(line)).toBe(expected);
  });
});
