import { describe, expect, it } from 'vitest';
import { assembleUsers, withoutEmpty } from '../../../src/formats/users/assemble.ts';
import { Problems } from '../../../src/formats/users/problems.ts';
import type { ReadRow } from '../../../src/formats/users/read-row.ts';
import type { UserRecord } from '../../../src/formats/users/record.ts';
import { placed } from '../../support/user-files.ts';
import { assignment, user } from '../../support/users.ts';

const row = (line: number, record: UserRecord): ReadRow => ({
  line,
  record,
  leading: [],
  placeOf: () => ({ file: 'u.txt', line, column: 1 }),
});

function assemble(users: readonly ReadRow[], roles: readonly ReadRow[] = [], parameters: readonly ReadRow[] = []) {
  const problems = new Problems();
  const made = assembleUsers({ users, roles, parameters, nameColumn: 'P_USER' }, problems);
  return { users: made, found: placed(problems.list()) };
}

describe('assembleUsers', () => {
  it('gives each user the roles and parameters of its rows, wherever they stand', () => {
    const { users, found } = assemble(
      [row(5, { name: 'B', type: 'A' }), row(6, { name: 'A', type: 'S' })],
      [
        row(5, { name: 'A', role: 'Z_2' }),
        row(6, { name: 'B', role: 'Z_1', from: '20260401' }),
        row(7, { name: 'A', role: 'Z_1' }),
      ],
      [row(2, { name: 'A', parameterId: 'BUK', parameterValue: '1' })],
    );
    expect(found).toEqual([]);
    expect(users).toEqual([
      user('B', { roles: [assignment('Z_1', '20260401')] }),
      user('A', {
        type: 'S',
        roles: [assignment('Z_2'), assignment('Z_1')],
        parameters: [{ id: 'BUK', value: '1' }],
      }),
    ]);
  });

  it('keeps the first of two rows for one user', () => {
    const { users, found } = assemble([row(5, { name: 'A', type: 'A' }), row(6, { name: 'A', type: 'S' })]);
    expect(users).toEqual([user('A')]);
    expect(found).toEqual(['u.txt:6:1 R2409']);
  });

  it('tells a name that lost its zeros from one that is not there', () => {
    const { found } = assemble(
      [row(5, { name: '0047', type: 'A' })],
      [row(5, { name: '47', role: 'Z' }), row(6, { name: '00047', role: 'Z' }), row(7, { name: '48', role: 'Z' })],
    );
    expect(found).toEqual(['u.txt:5:1 R2407', 'u.txt:6:1 R2407', 'u.txt:7:1 R2410']);
  });
});

describe('withoutEmpty', () => {
  it('leaves out rows without a required value, and reports the first that is missing', () => {
    const problems = new Problems();
    const rows = [row(2, { name: 'A', type: 'A' }), row(3, { name: '', type: '' }), row(4, { name: 'B' })];
    const columns = [
      { name: 'P_USER', field: 'name' as const },
      { name: 'P_USTYP', field: 'type' as const },
    ];
    expect(withoutEmpty(rows, ['name', 'type'], columns, problems).map(({ line }) => line)).toEqual([2]);
    expect(placed(problems.list())).toEqual(['u.txt:3:1 R2405', 'u.txt:4:1 R2405']);
  });
});
