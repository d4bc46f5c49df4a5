import { expect, it } from 'vitest';
import { complaints, linesOf, readChanged, readLines } from '../../support/role-lines.ts';
import { authorization, emptyRole } from '../../support/small-roles.ts';

const roleOf = (name: string) => ({ ...emptyRole(name), authorizations: [authorization('S_RFC', { ACTVT: ['16'] })] });

it('keeps the rows of roles apart, also where they alternate', () => {
  const roles = ['Z_A', 'Z_B', 'Z_C'].map(roleOf);
  const lines = linesOf(...roles);
  const rows = lines.slice(5);
  const alternating = [0, 1, 2].flatMap((first) => rows.filter((_, index) => index % 3 === first));
  const { roles: read, diagnostics } = readLines([...lines.slice(0, 5), ...alternating]);
  expect(complaints(diagnostics)).toEqual([]);
  expect(read).toEqual(roles);
});

it('keeps rows of tables that the model has no place for as they are', () => {
  const row = `100${'Z_ROLE'.padEnd(30)}${'MILLER'.padEnd(12)}2026010199991231 20260101120000${'0'.repeat(15)}`;
  const { role, complaints: said } = readChanged(emptyRole(), (lines) => lines.push('AGR_USERT'.padEnd(50) + row));
  expect(role?.otherRecords).toEqual([{ tag: 'AGR_USERT', row }]);
  expect(said).toEqual([]);
});

it('knows date and time of the download', () => {
  const { date, time } = readLines([
    `${'DATE'.padEnd(50)}20260102${' '.repeat(42)}030405`,
    ...linesOf(emptyRole()).slice(1),
  ]);
  expect([date, time]).toEqual(['20260102', '030405']);
});
