import { describe, expect, it } from 'vitest';
import { complaints, indexOf, linesOf, readLines } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

const applicationVariants = [
  { type: 'HT', key: 'D44329FDDBDC3360697C2A69D2FA32', active: true },
  { type: 'TR', key: 'VA03', active: false },
];

describe('the ticks for variants of authorization defaults', () => {
  it('are written by the documented columns', () => {
    const rows = linesOf({ ...emptyRole(), applicationVariants }).filter((line) => line.startsWith('AGR_APPL_VARS'));
    expect(rows).toEqual([
      `${'AGR_APPL_VARS'.padEnd(50)}100${'Z_ROLE'.padEnd(30)}HTD44329FDDBDC3360697C2A69D2FA32X`,
      `${'AGR_APPL_VARS'.padEnd(50)}100${'Z_ROLE'.padEnd(30)}TRVA03`,
    ]);
  });

  it('come back as they were written', () => {
    const { roles, diagnostics } = readLines(linesOf({ ...emptyRole(), applicationVariants }));
    expect(complaints(diagnostics)).toEqual([]);
    expect(roles).toEqual([{ ...emptyRole(), applicationVariants }]);
  });

  it('are missing in a role that has none', () => {
    const [role] = readLines(linesOf(emptyRole())).roles;
    expect(role).not.toHaveProperty('applicationVariants');
  });

  it('travel untouched when a row has more columns than are documented', () => {
    const lines = linesOf({ ...emptyRole(), applicationVariants });
    const index = indexOf(lines, 'AGR_APPL_VARS', 'VA03');
    lines[index] = `${lines[index]!.padEnd(50 + 33 + 33)}NEW COLUMN`;
    const [role] = readLines(lines).roles;
    expect(role?.applicationVariants).toEqual(applicationVariants.slice(0, 1));
    expect(role?.otherRecords).toEqual([{ tag: 'AGR_APPL_VARS', row: lines[index].slice(50) }]);
    expect(linesOf(role!)).toContain(lines[index]);
  });
});
