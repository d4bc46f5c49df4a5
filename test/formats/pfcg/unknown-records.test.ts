import { expect, it } from 'vitest';
import { complaints, linesOf, readChanged, readLines } from '../../support/role-lines.ts';
import { emptyRole } from '../../support/small-roles.ts';

const record = (tag: string, name: string, rest: string) => `${tag.padEnd(50)}100${name.padEnd(30)}${rest}`;

it('go to the role that their rows name, as they are', () => {
  const { role, complaints: said } = readChanged(emptyRole(), (lines) => {
    lines.splice(3, 0, record('AGR_1253', 'Z_ROLE', ' x  y '), record('AGR_1253', 'Z_ROLE', '\xa0'));
  });
  const row = (rest: string) => `100${'Z_ROLE'.padEnd(30)}${rest}`;
  expect(role?.otherRecords).toEqual([
    { tag: 'AGR_1253', row: row(' x  y') },
    { tag: 'AGR_1253', row: row('\xa0') },
  ]);
  expect(said).toEqual(['R2105 4:1-9 "AGR_1253" is not a record that rolewright knows: 2 lines kept unchanged']);
});

it('that name no role of the file make no role, and are said to be left out', () => {
  const lines = [...linesOf(emptyRole()), 'ZTABLE'.padEnd(50) + 'x', record('AGR_1253', 'Z_OTHER', 'y')];
  const { roles, diagnostics } = readLines(lines);
  expect(roles).toEqual([emptyRole()]);
  expect(complaints(diagnostics)).toEqual([
    'R2105 9:1-7 "ZTABLE" is not a record that rolewright knows: 1 line left out because no role of the file is named there',
    'R2105 10:1-9 "AGR_1253" is not a record that rolewright knows: 1 line left out because no role of the file is named there',
  ]);
});

it('are counted with the others, where they come up', () => {
  const lines = linesOf(emptyRole());
  const { counts } = readLines(
    lines.toSpliced(3, 0, record('AGR_1253', 'Z_ROLE', 'x'), record('AGR_1253', 'Z_B', 'x')),
  );
  expect([...counts].slice(2, 5)).toEqual([
    ['LOADED_AGRS', 1],
    ['AGR_1253', 2],
    ['AGR_DEFINE', 1],
  ]);
});

it('in front of the name of their role still find it', () => {
  const { role } = readChanged(emptyRole(), (lines) => lines.unshift(record('AGR_1253', 'Z_ROLE', 'first')));
  expect(role?.otherRecords).toHaveLength(1);
});
