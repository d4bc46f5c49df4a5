import { describe, expect, it } from 'vitest';
import { defineComposite, externalRole } from '../../../../src/dsl/define-composite.ts';
import { defineRole } from '../../../../src/dsl/define-role.ts';
import { deriveRole } from '../../../../src/dsl/derive-role.ts';
import { assign } from '../../../../src/dsl/user/assign.ts';
import { defineUser } from '../../../../src/dsl/user/define-user.ts';
import { usersFromCsv } from '../../../../src/dsl/user/users-from-csv.ts';
import { check } from '../../../support/check-definition.ts';
import { checkBuild } from '../../../support/check-users.ts';

const text = { EN: 'Test' };
const because = 'the gateway asks for it';
const strict = defineRole({ name: 'Z_STRICT', text, users: { type: 'dialog', because } });
const easy = defineRole({ name: 'Z_EASY', text });

const person = (type: 'dialog' | 'system', ...roles: Parameters<typeof assign>[0][]) =>
  defineUser({ name: 'COMM', type, roles });

const complaint = `user "COMM": the role "Z_STRICT" takes dialog users only, and this one has the type system (${because})`;

describe('what a role asks of its users', () => {
  it.each([
    ['by its definition', strict],
    ['by its name', 'Z_STRICT'],
  ])('is checked for a user who has it %s', (_, role) => {
    expect(checkBuild([strict, person('dialog', role)]).found).toEqual([]);
    const { users, found, messages } = checkBuild([strict, person('system', 'SAP_X', role)]);
    expect(found).toEqual(['R1318 roles.1']);
    expect(messages).toEqual([complaint]);
    expect(users).toEqual([]);
  });

  it('is checked for a role that is assigned for a time', () => {
    const user = defineUser({ name: 'COMM', type: 'system', roles: [assign(strict, { from: '2026-04-01' })] });
    expect(checkBuild([strict, user]).found).toEqual(['R1318 roles.0']);
  });

  it('is checked over a composite role and a derived one', () => {
    const composite = defineComposite({ name: 'Z_DESK', text, roles: [easy, strict] });
    const derived = deriveRole(strict, { name: 'Z_STRICT_1000', text });
    const above = defineComposite({ name: 'Z_DESK_1000', text, roles: [derived] });
    const build = [strict, easy, composite, derived, above];
    for (const role of [composite, derived, above]) {
      expect(checkBuild([...build, person('system', role)]).messages).toEqual([complaint]);
      expect(checkBuild([...build, person('dialog', role)]).messages).toEqual([]);
    }
  });

  it('is checked for a role that is not built, beside the warning', () => {
    expect(checkBuild([person('system', strict)]).found).toEqual(['R1319 roles.0', 'R1318 roles.0']);
  });

  it('is checked for lists of users, at the cell of the type or of the user', () => {
    const list = (content: string, type: 'dialog' | 'system') =>
      checkBuild([strict, usersFromCsv('l.csv', { defaults: { type, roles: [strict] } })], {
        files: { 'l.csv': content },
      });
    expect(list('name\nA\nB', 'system').found).toEqual(['l.csv:2:1 R1318', 'l.csv:3:1 R1318']);
    expect(list('name,type\nA,dialog\nB,', 'system').found).toEqual(['l.csv:3:1 R1318']);
  });

  it('asks nothing of other roles', () => {
    expect(checkBuild([strict, easy, person('system', easy)]).found).toEqual([]);
  });

  it.each([
    ['no object', 'dialog', ['R1005 users']],
    ['a type that there is not', { type: 'dialogue', because }, ['R1312 users.type']],
    ['no reason', { type: 'dialog' }, ['R1008 users']],
    ['an empty reason', { type: 'dialog', because: ' ' }, ['R1005 users.because']],
    ['something else', { type: 'dialog', because, group: 'X' }, ['R1007 users.group key']],
  ])('is wrong in the role with %s', (_, users, expected) => {
    expect(check({ name: 'Z_STRICT', text, users }).found).toEqual(expected);
  });

  it('leaves the role as it is', () => {
    const { users: _users, ...without } = { ...strict };
    expect(check(strict).role).toEqual(check(defineRole(without)).role);
    expect(check(strict).found).toEqual([]);
  });
});

describe('a role that is assigned by its name', () => {
  const family = [strict, easy, defineRole({ name: 'Z_CLERK_1000', text })];

  it.each(['Z_STRIKT', 'Z_STRICTT', 'Z_CLERK_100'])('is suspicious when it is nearly one of the build: %s', (name) => {
    const { users, found, messages } = checkBuild([...family, person('dialog', easy, name)]);
    expect(found).toEqual(['R1322 roles.1']);
    expect(messages[0]).toMatch(`user "COMM": the role "${name}" is not built, did you mean Z_`);
    expect(users).toHaveLength(1);
  });

  it.each(['Z_EASY', 'SAP_BC_ENDUSER', 'Z_CLERK_2000', 'Z_SOMETHING'])('is in the system otherwise: %s', (name) => {
    expect(checkBuild([...family, person('dialog', name)]).found).toEqual([]);
  });

  it('is in the system when the source says so', () => {
    expect(checkBuild([...family, person('dialog', externalRole('Z_STRIKT'))]).found).toEqual([]);
  });

  it('is compared in lists, too, unless a word of theirs says what is meant', () => {
    const list = (roles: Record<string, ReturnType<typeof externalRole>>) =>
      checkBuild([...family, usersFromCsv('l.csv', { defaults: { type: 'dialog' }, roles })], {
        files: { 'l.csv': 'name,roles\nA,Z_EASY|Z_STRIKT\n' },
      }).found;
    expect(list({})).toEqual(['l.csv:2:3 R1322']);
    expect(list({ Z_STRIKT: externalRole('Z_STRIKT') })).toEqual([]);
  });
});
