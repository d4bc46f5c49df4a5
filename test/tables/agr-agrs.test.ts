import { expect, it } from 'vitest';
import { linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

const role = { ...emptyRole(), kind: 'composite' as const, children: ['Z_ONE', 'Z_TWO'] };

it('writes a row for each single role, with nothing in its attributes: the assignment is active', () => {
  expect(rowsOf(role, 'AGR_AGRS')).toEqual(['Z_ONE', 'Z_TWO']);
});

it('reads them in order of their names', () => {
  const read = readChanged(role, (lines) => lines.push(lines.splice(lines.length - 3, 1)[0] ?? ''));
  expect(read.complaints).toEqual([]);
  expect(read.role?.children).toEqual(role.children);
  expect(readLines(linesOf(role)).roles[0]).toEqual(role);
});

it('takes an assignment that is not active for none, and keeps its row as it is', () => {
  const changed = readChanged(role, (lines) => replaceIn(lines, 'AGR_AGRS', 'Z_ONE', `${'Z_ONE'.padEnd(30)}X`));
  expect(changed.complaints).toEqual([]);
  expect(changed.role?.children).toEqual(['Z_TWO']);
  expect(changed.role?.otherRecords).toEqual([
    { tag: 'AGR_AGRS', row: `100${'Z_ROLE'.padEnd(30)}${'Z_ONE'.padEnd(30)}X` },
  ]);
  expect(changed.role && rowsOf(changed.role, 'AGR_AGRS')).toEqual(['Z_TWO', `${'Z_ONE'.padEnd(30)}X`]);
});
