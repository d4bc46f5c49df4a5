import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostics/codes/index.ts';
import { notCarried } from '../../src/model/user-format.ts';
import { userFiles } from '../../src/formats/user-files.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { loadUsers } from '../support/load-users.ts';
import { ascii } from '../support/user-files.ts';
import { assignment, goldenUsers, user } from '../support/users.ts';

const guide = readFileSync(new URL('../../docs/guides/users.md', import.meta.url), 'utf8');

/** The fenced blocks that are files, by path. */
const files = Object.fromEntries(
  [...guide.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]),
);

describe('the guide to users', () => {
  it('defines users without a mistake', async () => {
    const { text, users } = await loadUsers(temporaryFolder(files), [
      'roles/z-closing.role.ts',
      'roles/z-closing.users.ts',
    ]);
    expect(text).toBe('');
    expect(users).toEqual([
      user('FCCX_COMM', {
        lastName: 'Closing, communication',
        group: 'TECHNICAL',
        validTo: '20261231',
        language: 'E',
        roles: [assignment('Z_CLOSING'), assignment('SAP_BC_ENDUSER', '20260401', '20260430')],
      }),
      user('004711', { lastName: 'Miller', validTo: '20261231', dateFormat: '1', roles: [assignment('Z_CLOSING')] }),
      user('SMITH', {
        lastName: 'Smith',
        dateFormat: '1',
        roles: [assignment('Z_CLOSING'), assignment('SAP_BC_ENDUSER')],
      }),
    ]);
  });

  it('names codes that there are', () => {
    const named = guide.match(/\bR\d{4}\b/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const code of named) expect(Object.keys(codes)).toContain(code);
  });

  it('names the files that are written, and nothing that a format leaves out is missing', () => {
    const paths = userFiles(goldenUsers, ['ecatt', 'bapi', 'su10'], ascii).files.map(({ path }) => path);
    const named = [
      'users/ecatt-users.TXT',
      'users/ecatt-user-roles.TXT',
      'users/bapi-users.txt',
      'users/su10-001.users.txt',
    ];
    for (const path of named) {
      expect(paths).toContain(path);
      expect(guide).toContain(path);
    }
    expect(notCarried).toEqual({
      ecatt: ['securityPolicy', 'parameters'],
      bapi: [],
      su10: ['lastName', 'firstName', 'email', 'alias'],
    });
  });
});
