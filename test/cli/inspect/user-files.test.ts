import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenUsers } from '../../support/users.ts';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fixtures = new URL('../../../fixtures/users/', import.meta.url);
const golden = (name: string) => readFileSync(new URL(name, fixtures), 'latin1');

interface Document {
  readonly files: readonly object[];
  readonly userFiles?: readonly { folder: string; format: string; users: object[]; diagnostics: object[] }[];
}

describe('inspect with files of users', () => {
  it('shows the users of every format', async () => {
    const names = [
      'ecatt-users.TXT',
      'ecatt-user-roles.TXT',
      'bapi-users.txt',
      'su10-001.users.txt',
      'su10-001.settings.txt',
    ];
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`users/${name}`, golden(name)])));
    await transcript('inspect files of users', folder, [['inspect', 'users']]);
  });

  it('gives the users back that were written', async () => {
    const folder = temporaryFolder({
      'ecatt-users.TXT': golden('ecatt-users.TXT'),
      'ecatt-user-roles.TXT': golden('ecatt-user-roles.TXT'),
    });
    const { status, stdout } = await runIn(folder, [
      'inspect',
      'ecatt-users.TXT',
      'ecatt-user-roles.TXT',
      '--format',
      'json',
    ]);
    const { files, userFiles } = JSON.parse(stdout) as Document;
    expect({ status, files }).toEqual({ status: 0, files: [] });
    const users = goldenUsers.map((user) => ({ ...user, securityPolicy: '', parameters: [] }));
    expect(userFiles).toEqual([{ folder: '.', format: 'ecatt', users, diagnostics: [] }]);
  });

  it('points at what a spreadsheet damaged, by line and column', async () => {
    const users = golden('ecatt-users.TXT').replace('01.04.2026', '1.4.26');
    const folder = temporaryFolder({
      'users/ecatt-users.TXT': users,
      'users/ecatt-user-roles.TXT': golden('ecatt-user-roles.TXT').split('\r\n').slice(1).join('\r\n'),
    });
    await transcript('inspect damaged files of users', folder, [['inspect', 'users']]);
    const { status, stdout, stderr } = await runIn(folder, ['inspect', 'users', '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect((JSON.parse(stdout) as Document).userFiles?.[0]?.diagnostics.length).toBeGreaterThan(0);
  });

  it('shows role files of the same folder as well', async () => {
    const folder = temporaryFolder({
      'roles/a.role.ts': `import { defineRole, defineUser } from 'rolewright';
const role = defineRole({ name: 'Z_A', text: { EN: 'A' } });
export default [role, defineUser({ name: 'MILLER', type: 'dialog', lastName: 'Miller', roles: [role] })];`,
    });
    await runIn(folder, ['build', '--date-format', 'YYYY/MM/DD']);
    expect(filesBelow(folder).filter((path) => path.startsWith('out/users'))).not.toEqual([]);
    const { status, stdout, stderr } = await runIn(folder, ['inspect', 'out', '--date-format', 'YYYY/MM/DD']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Z_A  single role');
    expect(stdout).toContain('MILLER  dialog user');
  });

  it('says which file is missing', async () => {
    const folder = temporaryFolder({ 'users/ecatt-user-roles.TXT': golden('ecatt-user-roles.TXT') });
    await transcript('inspect files of users without their users', folder, [
      ['inspect', 'users'],
      ['inspect', 'ecatt-users.TXT'],
    ]);
  });
});
