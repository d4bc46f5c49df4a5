import { describe, expect, it } from 'vitest';
import { columnsInUse, fieldOf } from '../../../src/formats/users/columns-in-use.ts';
import { userFieldNames } from '../../../src/model/user-fields.ts';
import { goldenUsers, user } from '../../support/users.ts';

const columns = userFieldNames.map((field) => ({ name: field.toUpperCase(), field }));
const inUse = (...users: readonly ReturnType<typeof user>[]) =>
  columnsInUse(columns, users, ['name', 'type']).map(({ field }) => field);

describe('columnsInUse', () => {
  it('gives the columns that some user fills, in their own order', () => {
    expect(inUse(user('A', { timeFormat: '0' }), user('B', { email: 'x' }), user('C'))).toEqual([
      'name',
      'type',
      'email',
      'timeFormat',
    ]);
  });

  it('gives those that are always there for no users at all', () => {
    expect(inUse()).toEqual(['name', 'type']);
  });

  it('gives all of them when everything is filled', () => {
    expect(inUse(...goldenUsers)).toEqual(userFieldNames);
  });
});

describe('fieldOf', () => {
  it('gives nothing for the fields of roles and parameters', () => {
    expect(fieldOf(goldenUsers[0]!, 'role')).toBe('');
    expect(fieldOf(goldenUsers[0]!, 'parameterId')).toBe('');
    expect(fieldOf(goldenUsers[0]!, 'alias')).toBe('FCCX_COMM_ALIAS');
  });
});
