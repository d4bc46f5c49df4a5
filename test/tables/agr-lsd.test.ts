import { expect, it } from 'vitest';
import { indexOf, readChanged, replaceIn, rowsOf } from '../support/role-lines.ts';
import { emptyRole } from '../support/small-roles.ts';

it('writes the master language behind thirty blanks', () => {
  expect(rowsOf(emptyRole(), 'AGR_LSD')).toEqual([`${' '.repeat(30)}E`]);
});

it('says the master language where no flag does', () => {
  const { role, complaints } = readChanged(emptyRole(), (lines) =>
    lines.splice(indexOf(lines, 'AGR_FLAGS', 'MASTER'), 1),
  );
  expect([role?.masterLanguage, complaints]).toEqual(['E', []]);
});

it('warns when it says another language than the flag', () => {
  const { role, complaints } = readChanged(emptyRole(), (lines) => replaceIn(lines, 'AGR_LSD', ' E', ' D'));
  expect(role?.masterLanguage).toBe('E');
  expect(complaints).toEqual([expect.stringMatching(/^R2211 .* "E" in MASTER_LAN and "D" in AGR_LSD/)]);
});

it.each([
  [' E', '  E', 'R2102', 'too far right'],
  [' E', 'E', 'R2102', 'too far left'],
])('notices that the language slipped: %j for %j', (text, by, code, words) => {
  const { complaints } = readChanged(emptyRole(), (lines) => replaceIn(lines, 'AGR_LSD', text, by));
  expect(complaints).toEqual([expect.stringMatching(new RegExp(`^${code} .*${words}`))]);
});
