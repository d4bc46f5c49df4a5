import { describe, expect, it } from 'vitest';
import { defineRole } from '../../../../src/dsl/define-role.ts';
import { defineUser } from '../../../../src/dsl/user/define-user.ts';
import { usersFromCsv } from '../../../../src/dsl/user/users-from-csv.ts';
import { checkBuild } from '../../../support/check-users.ts';
import { user } from '../../../support/users.ts';

const person = (name: string, more: object = {}) => defineUser({ name, type: 'dialog', ...more });

describe('checkUsers', () => {
  it('gives users and lists in the order of their definitions', () => {
    const list = usersFromCsv({ text: 'name,type\nB,dialog\nC,dialog' });
    expect(checkBuild([person('D'), list, person('A')]).users.map(({ name }) => name)).toEqual(['D', 'B', 'C', 'A']);
  });

  it('gives those without errors although others have some', () => {
    const { users, found } = checkBuild([person('A'), person('b'), person('C')]);
    expect(users).toEqual([user('A'), user('C')]);
    expect(found).toEqual(['R1303 name']);
  });

  it('reports a name that is there twice also when the first user has errors', () => {
    const { users, found } = checkBuild([person('A', { lastName: 'Ü' }), person('A')]);
    expect(found).toEqual(['R1311 lastName', 'R1316 name']);
    expect(users).toEqual([]);
  });

  it('does not take users without a name for the same one', () => {
    expect(checkBuild([person(''), person('')]).found).toEqual(['R1011 name', 'R1011 name']);
  });

  it('passes over everything that is no user', () => {
    expect(checkBuild([defineRole({ name: 'Z_A', text: { EN: 'A' } })])).toMatchObject({ users: [], found: [] });
  });

  it('reports at most a hundred problems of one user, and counts the others', () => {
    const roles = Array.from({ length: 300 }, (_, index) => `z_${index}`);
    const { found, messages } = checkBuild([person('A', { roles })]);
    expect(found).toHaveLength(101);
    expect(messages.at(-1)).toContain('200 more problems');
  });
});
