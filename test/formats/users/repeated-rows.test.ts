import { expect, it } from 'vitest';
import { Problems } from '../../../src/formats/users/problems.ts';
import type { ReadRow } from '../../../src/formats/users/read-row.ts';
import { withoutRepeated } from '../../../src/formats/users/repeated-rows.ts';
import { placed } from '../../support/user-files.ts';

const row = (line: number, name: string, role: string, from = '', to = ''): ReadRow => ({
  line,
  record: { name, role, from, to },
  leading: [],
  placeOf: () => ({ file: 'r.txt', line, column: 1 }),
});

it.each([
  ['the same role', [row(1, 'A', 'Z'), row(2, 'A', 'Z')], [2]],
  ['a day that both have', [row(1, 'A', 'Z', '', '20260401'), row(2, 'A', 'Z', '20260401')], [2]],
  ['the third like the first', [row(1, 'A', 'Z', '', '20260331'), row(2, 'A', 'Z', '20260401'), row(3, 'A', 'Z')], [3]],
  ['no day that both have', [row(1, 'A', 'Z', '', '20260331'), row(2, 'A', 'Z', '20260401')], []],
  ['another user', [row(1, 'A', 'Z'), row(2, 'B', 'Z')], []],
  ['another role', [row(1, 'A', 'Z'), row(2, 'A', 'Y')], []],
])('a user has %s', (_, rows, expected) => {
  const problems = new Problems();
  const left = withoutRepeated(rows, 'role', 'P_ROLE', problems);
  expect(placed(problems.list())).toEqual(expected.map((line) => `r.txt:${line}:1 R2409`));
  expect(left).toEqual(rows.filter(({ line }) => !expected.includes(line)));
});
