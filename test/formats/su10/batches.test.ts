import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/formats/su10/batches.ts';
import { arbitraryUsers, assignment, user } from '../../support/users.ts';

const namesOf = (...users: readonly ReturnType<typeof user>[]) =>
  batchesOf(users).map(({ users: each }) => each.map(({ name }) => name).join(''));

describe('batchesOf', () => {
  it('puts together what differs in name, address and alias only', () => {
    expect(
      namesOf(
        user('A', { lastName: 'x' }),
        user('B', { firstName: 'x' }),
        user('C', { email: 'x' }),
        user('D', { alias: 'X' }),
      ),
    ).toEqual(['ABCD']);
  });

  it.each([
    ['type', { type: 'S' }],
    ['department', { department: 'x' }],
    ['group', { group: 'X' }],
    ['validity', { validTo: '20261231' }],
    ['language', { language: 'D' }],
    ['format', { decimalFormat: 'X' }],
    ['policy', { securityPolicy: 'X' }],
    ['parameter', { parameters: [{ id: 'BUK', value: '1' }] }],
    ['role', { roles: [assignment('Z')] }],
  ] as const)('keeps apart what differs in its %s', (_, more) => {
    expect(namesOf(user('A'), user('B', more), user('C'), user('D', more))).toEqual(['AC', 'BD']);
  });

  it('loses nobody and has nobody twice', () => {
    fc.assert(
      fc.property(arbitraryUsers, (users) => {
        const names = batchesOf(users).flatMap(({ users: each }) => each.map(({ name }) => name));
        expect(names.toSorted()).toEqual(users.map(({ name }) => name).toSorted());
      }),
    );
  });
});
