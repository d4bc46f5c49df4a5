import { describe, expect, it } from 'vitest';
import { indexOf, linesOf, readChanged, readLines, replaceIn, rowsOf } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

const role = {
  ...emptyRole(),
  flags: [
    { name: 'DEVCLASS', value: '' },
    { name: 'RESP_USER', value: 'MILLER' },
  ],
};
const shown = (row: string) => row.replace(/ {12}0{14} {12}0{14}/, '|').replace(/ +/g, ' ');

it('writes COLL_AGR and MASTER_LAN among the others, sorted by name', () => {
  expect(rowsOf(role, 'AGR_FLAGS').map(shown)).toEqual([
    'COLL_AGR |',
    'DEVCLASS |',
    'MASTER_LAN|E',
    'RESP_USER |MILLER',
  ]);
});

it('says X for a composite role', () => {
  const composite = { ...role, kind: 'composite' as const };
  expect(rowsOf(composite, 'AGR_FLAGS').map(shown)[0]).toBe('COLL_AGR |X');
  expect(readLines(linesOf(composite)).roles[0]).toEqual(composite);
});

it('reads what it has written', () => {
  expect(readLines(linesOf(role)).roles[0]).toEqual(role);
});

describe('reading', () => {
  it('reports that COLL_AGR is missing', () => {
    const { complaints } = readChanged(role, (lines) => lines.splice(indexOf(lines, 'AGR_FLAGS', 'COLL_AGR'), 1));
    expect(complaints).toEqual(['R2203 3:51-81 the role Z_ROLE has no AGR_FLAGS line COLL_AGR']);
  });

  it('does not guess what another value of COLL_AGR means', () => {
    const { complaints } = readChanged(role, (lines) => {
      const index = indexOf(lines, 'AGR_FLAGS', 'COLL_AGR');
      lines[index] = `${lines[index] ?? ''}Y`.padEnd(150);
    });
    expect(complaints).toEqual([
      'R2101 5:146-178 AGR_FLAGS: FLAG_VALUE of COLL_AGR holds "Y", expected nothing for a single role, X for a composite one',
    ]);
  });

  it('takes one character for a language, not a word', () => {
    const { complaints } = readChanged(role, (lines) => {
      const index = indexOf(lines, 'AGR_FLAGS', 'MASTER_LAN');
      lines[index] = `${lines[index] ?? ''}N`;
    });
    expect(complaints).toEqual([expect.stringMatching(/^R2101 7:146-178 .* holds "EN", expected a language key/)]);
  });

  it('reports a flag that comes twice', () => {
    const { complaints } = readChanged(role, (lines) => replaceIn(lines, 'AGR_FLAGS', 'DEVCLASS ', 'RESP_USER'));
    expect(complaints).toEqual([expect.stringMatching(/^R2204 8:84-94 AGR_FLAGS: the key "Z_ROLE RESP_USER"/)]);
  });
});
