import { expect, it } from 'vitest';
import { indexOf, linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { emptyRole, node } from '../support/small-roles.ts';

const role = { ...emptyRole(), menu: [node('VA03'), node('Folder', [node('SE16'), node('VA03')])] };
const row = (code: string, flags = ' X ') => `TR${code.padEnd(48)}${flags}00000`;

it('writes each transaction of the menu once, by name', () => {
  expect(rowsOf(role, 'AGR_TCODES')).toEqual([row('SE16'), row('VA03')]);
});

it('adds nothing to the role that its menu does not say', () => {
  expect(readLines(linesOf(role)).roles[0]).toEqual(role);
});

it('keeps a row that says more than the menu, and does not write its transaction twice', () => {
  const { role: read, complaints } = readChanged(role, (lines) =>
    replaceIn(lines, 'AGR_TCODES', row('SE16'), row('SE16', ' XX')),
  );
  expect(complaints).toEqual([]);
  expect(read?.otherRecords).toEqual([{ tag: 'AGR_TCODES', row: `100${'Z_ROLE'.padEnd(30)}${row('SE16', ' XX')}` }]);
  expect(read && rowsOf(read, 'AGR_TCODES')).toEqual([row('VA03'), row('SE16', ' XX')]);
  expect(read && readLines(linesOf(read)).roles[0]).toEqual(read);
});

it('keeps a transaction that is in no menu', () => {
  const { role: read } = readChanged(role, (lines) => {
    const index = indexOf(lines, 'AGR_TCODES', 'SE16');
    lines.splice(index + 1, 0, (lines[index] ?? '').replace('SE16', 'SE17'));
  });
  expect(read && rowsOf(read, 'AGR_TCODES')).toEqual([row('SE16'), row('VA03'), row('SE17')]);
});

it('reports a transaction that comes twice', () => {
  const { complaints } = readChanged(role, (lines) => replaceIn(lines, 'AGR_TCODES', 'SE16', 'VA03'));
  expect(complaints).toEqual([expect.stringMatching(/^R2204 6:84-86 AGR_TCODES: the key "Z_ROLE TR VA03"/)]);
});
