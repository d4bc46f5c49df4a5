import { expect, it } from 'vitest';
import { windows1252 } from '../../src/codec/encoding.ts';
import type { RowLocator } from '../../src/verify/candidate.ts';
import { survey } from '../../src/verify/survey.ts';
import { linesOf } from '../support/role-lines.ts';
import { soundRole } from '../support/verify-changed.ts';

const bytes = Buffer.from(
  linesOf(soundRole)
    .map((line) => `${line}\r\n`)
    .join(''),
  'latin1',
);

/** The line and the columns where each row stands. */
function found(...locators: RowLocator[]): readonly string[] {
  const { rows } = survey([bytes], windows1252(), { locators });
  return locators.map((locator) => {
    const row = rows.found.get(locator);
    return row === undefined ? 'nowhere' : `${row.line}:${row.field?.start ?? ''}`;
  });
}

it('finds rows by what stands in them, and the column that is meant', () => {
  expect(
    found(
      { table: 'AGR_1251', cells: { AGR_NAME: 'Z_SALES_CLERK', FIELD: 'JOBGROUP' }, field: 'FIELD' },
      { table: 'AGR_1251', cells: { LOW: 'VA03' }, field: 'LOW' },
      { table: 'AGR_HIER', cells: { REPORT: 'VA03' } },
    ),
  ).toEqual(['13:65', '15:75', '41:']);
});

it('takes the first of several rows, for all who ask for it', () => {
  const cells = { OBJECT: 'V_VBAK_AAT' };
  expect(found({ table: 'AGR_1251', cells }, { table: 'AGR_1251', cells, field: 'AUTH' })).toEqual(['16:', '16:49']);
});

it('finds no row that is not there, in a table that there is not, or with a field that the table lacks', () => {
  expect(
    found(
      { table: 'AGR_1251', cells: { LOW: 'SE16' } },
      { table: 'AGR_9999', cells: { LOW: 'VA03' } },
      { table: 'AGR_HIER', cells: { REPORT: 'VA03' }, field: 'NOTHING' },
    ),
  ).toEqual(['nowhere', 'nowhere', '41:']);
});
