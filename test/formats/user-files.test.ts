import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodingNamed } from '../../src/codec/encoding.ts';
import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import { ascii, contentsOf, placed } from '../support/user-files.ts';
import { assignment, goldenUsers, user } from '../support/users.ts';

const golden = new URL('../../fixtures/users/', import.meta.url);

describe('userFiles', () => {
  it('writes the golden files, byte for byte', () => {
    const { files } = userFiles(goldenUsers, ['ecatt', 'bapi', 'su10'], ascii);
    const written = contentsOf(files);
    const names = readdirSync(golden).filter((name) => name !== 'README.md');
    expect(Object.keys(written).toSorted()).toEqual(names.map((name) => `users/${name}`).toSorted());
    for (const name of names) {
      expect(written[`users/${name}`]).toBe(readFileSync(new URL(name, golden), 'latin1'));
    }
  });

  it('writes only the formats that are asked for, in their order', () => {
    const { files } = userFiles([user('A', { roles: [assignment('Z_A')] })], ['bapi', 'ecatt'], ascii);
    expect(files.map(({ path, rows }) => [path, rows])).toEqual([
      ['users/bapi-users.txt', 1],
      ['users/bapi-user-roles.txt', 1],
      ['users/ecatt-users.TXT', 1],
      ['users/ecatt-user-roles.TXT', 1],
    ]);
  });

  it('writes nothing for no users', () => {
    expect(userFiles([], ['ecatt', 'bapi', 'su10'], ascii)).toEqual({ files: [], diagnostics: [] });
  });

  it('gives the same bytes each time a file is gone through', () => {
    const { files } = userFiles(goldenUsers, ['ecatt'], ascii);
    expect(contentsOf(files)).toEqual(contentsOf(files));
  });

  it('says what a format does not carry, and how many users have it', () => {
    const users = [user('A', { email: 'a@b' }), user('B', { email: 'b@b', parameters: [{ id: 'BUK', value: '1' }] })];
    expect(userFiles(users, ['ecatt', 'bapi', 'su10'], ascii).diagnostics.map(messageOf)).toEqual([
      'the ecatt files do not carry parameters, which 1 user has',
      'the su10 files do not carry email, which 2 users have',
    ]);
  });

  it('warns of values that may be too long for eCATT, and only where there are such files', () => {
    const users = ['A', 'B', 'C'].map((name, index) => user(name, { email: 'x'.repeat(132 + index) }));
    const said = (...given: Parameters<typeof userFiles>) => userFiles(...given).diagnostics.map(messageOf);
    expect(said(users.slice(0, 1), ['ecatt'], ascii)).toEqual([]);
    expect(said(users, ['ecatt'], ascii)).toEqual([
      'the e-mail address of "B" and of another user has more than the 132 characters that eCATT is known to take',
    ]);
    expect(said(users, ['bapi'], ascii)).toEqual([]);
  });

  it('warns of work-sheets when hardly any users have equal settings', () => {
    const users = Array.from({ length: 60 }, (_, index) => user(`U${index}`, { department: `D${index}` }));
    expect(placed(userFiles(users, ['su10'], ascii).diagnostics)).toEqual(['R3104']);
    expect(userFiles(users, ['ecatt'], ascii).diagnostics).toEqual([]);
  });

  it('writes another encoding when the project chooses one, with a warning', () => {
    const users = [user('A', { lastName: 'Müller' })];
    const { files, diagnostics } = userFiles(users, ['bapi'], { ...ascii, encoding: encodingNamed('utf-8')! });
    expect(placed(diagnostics)).toEqual(['R3102']);
    expect(Buffer.concat([...files[0]!.bytes]).toString('utf8')).toContain('A\tA\tMüller');
  });

  it('writes no file at all when one user cannot be written', () => {
    const { files, diagnostics } = userFiles([user('A'), user('B', { department: 'R\tD' })], ['ecatt'], ascii);
    expect(files).toEqual([]);
    expect(diagnostics.map(messageOf)).toEqual(['user "B": department "R\tD" has a tab']);
  });
});
