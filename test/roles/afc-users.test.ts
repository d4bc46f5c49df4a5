import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { userFiles } from '../../src/formats/user-files.ts';
import { guideText } from '../../src/guide/guide-text.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { factsOf } from '../support/guide.ts';
import type { LoadedUsers } from '../support/load-users.ts';
import { loadUsers } from '../support/load-users.ts';
import { ascii, contentsOf } from '../support/user-files.ts';
import { assignment, user } from '../support/users.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const sources = readdirSync(`${project}/roles`)
  .filter((name) => /^afc.*\.(role|users)\.ts$/.test(name))
  .map((name) => `roles/${name}`);

describe('the users of advanced financial closing', () => {
  let loaded: LoadedUsers;
  beforeAll(async () => {
    loaded = await loadUsers(project, sources);
  });

  it('compile for the scenarios A to D, each with the role of its scenario', () => {
    expect(loaded.text).toBe('');
    const common = { language: 'E' };
    expect(loaded.users).toEqual([
      user('FCCX_COMM', {
        ...common,
        type: 'C',
        lastName: 'AFC communication user',
        roles: [assignment('Z_AFC_COMMUNICATION')],
      }),
      user('FCCX_COMM_BE', {
        ...common,
        lastName: 'AFC communication user, back end',
        roles: [assignment('Z_AFC_COMMUNICATION_BACKEND')],
      }),
      user('FCCX_COMM_GW', {
        ...common,
        lastName: 'AFC communication user, gateway',
        roles: [assignment('Z_AFC_COMMUNICATION_GATEWAY')],
      }),
      user('FCCX_COMM_EC', {
        ...common,
        lastName: 'AFC communication user, SAP ERP',
        roles: [assignment('Z_AFC_COMMUNICATION_ERP')],
      }),
    ]);
  });

  it('come out in every format without a word about what cannot be written', () => {
    const { files, diagnostics } = userFiles(loaded.users, ['ecatt', 'bapi'], ascii);
    expect(diagnostics).toEqual([]);
    expect(contentsOf(files)['users/ecatt-users.TXT']).toContain(
      'U0001\tFCCX_COMM\tFCCX_COMM\tAFC communication user\tC\tE\r\n',
    );
  });

  it('have a guide in both languages', () => {
    for (const language of ['EN', 'DE'] as const) {
      const text = guideText(factsOf(loaded.roles, loaded.users), language);
      for (const { name } of loaded.users) expect(text.includes(name) || text.includes('ecatt-users.TXT')).toBe(true);
      expect(text).toContain('FCCX_COMMUNICATION_SERVICES_SRVO');
      expect(text).toContain('S_RFCACL RFC_SYSID');
    }
  });
});

describe('a user of the wrong type', () => {
  it.each([
    ['B', 'backend', 'Z_AFC_COMMUNICATION_BACKEND'],
    ['C', 'gateway', 'Z_AFC_COMMUNICATION_GATEWAY'],
  ])('is an error in scenario %s, at its line', async (_, side, name) => {
    const folder = temporaryFolder({
      'wrong.users.ts': [
        `import { defineUser } from 'rolewright';`,
        `import role from '${project}roles/afc-communication-${side}.role.ts';`,
        `export default defineUser({`,
        `  name: 'FCCX_COMM',`,
        `  type: 'system',`,
        `  roles: [role],`,
        `});`,
      ].join('\n'),
    });
    const { users, findings } = await loadUsers(folder, [
      'wrong.users.ts',
      `${project}roles/afc-communication-${side}.role.ts`,
    ]);
    expect(users).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['R1318']);
    expect(findings[0]?.message).toBe(
      `user "FCCX_COMM": the role "${name}" takes dialog users only, and this one has the type system (SAP requires it when gateway and back end are separate systems)`,
    );
    expect(findings[0]?.places[0]).toMatchObject({ file: 'wrong.users.ts', line: 6, column: 11, endColumn: 15 });
  });

  it('is none in scenario A, where the type is a choice', async () => {
    const folder = temporaryFolder({
      'right.users.ts': [
        `import { defineUser } from 'rolewright';`,
        `import role from '${project}roles/afc-communication.role.ts';`,
        `export default defineUser({ name: 'FCCX_COMM', type: 'system', roles: [role] });`,
      ].join('\n'),
    });
    const { text } = await loadUsers(folder, ['right.users.ts', `${project}roles/afc-communication.role.ts`]);
    expect(text).toBe('');
  });
});
