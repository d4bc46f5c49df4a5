import { expect, it } from 'vitest';
import { readChanged, rowsOf } from '../support/role-lines.ts';
import { emptyRole, node } from '../support/small-roles.ts';

const row = (type: string) => `${type.padEnd(10)}${' '.repeat(12)}${'0'.repeat(29)}${' '.repeat(12)}${'0'.repeat(29)}`;

it('says when the profile was changed, and the menu where there is one', () => {
  expect(rowsOf(emptyRole(), 'AGR_TIME')).toEqual([row('PROFILE')]);
  expect(rowsOf({ ...emptyRole(), menu: [node('VA03')] }, 'AGR_TIME')).toEqual([row('MENU'), row('PROFILE')]);
});

it('makes no difference to the role that is read: the importer ignores it', () => {
  const { role, complaints } = readChanged(emptyRole(), (lines) => {
    lines.splice(
      lines.findIndex((line) => line.startsWith('AGR_TIME')),
      1,
    );
  });
  expect([role, complaints]).toEqual([emptyRole(), []]);
});
