import { expect, it } from 'vitest';
import { shippedCatalog } from '../../src/catalog/catalog.ts';
import { AGR_1251 } from '../../src/layouts/agr-1251.ts';
import { KnownNames } from '../../src/verify/known-names.ts';
import { indexOf, linesOf } from '../support/role-lines.ts';
import { soundRole } from '../support/verify-changed.ts';

const lines = linesOf(soundRole);
const row = (lines[indexOf(lines, 'AGR_1251', 'RELE')] ?? '').slice(50);

function namesBut(missing: string): KnownNames {
  const names = new KnownNames(shippedCatalog);
  for (const [field, name] of [
    ['MANDT', '100'],
    ['AGR_NAME', 'Z_SALES_CLERK'],
    ['OBJECT', 'S_BTCH_JOB'],
    ['AUTH', '__________00'],
    ['VARIANT', ''],
    ['MODIFIED', 'U'],
    ['DELETED', ''],
    ['COPIED', ''],
    ['NEU', 'O'],
    ['OBJECT AUTH', 'S_BTCH_JOB\0__________00'],
  ] as const) {
    if (field !== missing) names.add(field, name);
  }
  return names;
}

it('knows a row whose names other rows have, and fields of objects that the catalog knows', () => {
  expect(namesBut('').strangersIn(AGR_1251, row)).toBe(0);
});

it.each(['MANDT', 'AGR_NAME', 'OBJECT', 'AUTH', 'MODIFIED', 'OBJECT AUTH'])(
  'counts a %s that no other row has',
  (field) => {
    expect(namesBut(field).strangersIn(AGR_1251, row)).toBe(1);
  },
);

it('counts a field that the object does not have', () => {
  expect(namesBut('').strangersIn(AGR_1251, row.replace('JOBACTION', 'JOBACTIO '))).toBe(1);
});

it('does not mind what differs from row to row: values, counters, numbers', () => {
  const other = row.replace('RELE', 'SHOW').replace('000001', '000777').replace('O000000', 'O000123');
  expect(namesBut('').strangersIn(AGR_1251, other)).toBe(0);
});
