import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const role = `import { defineRole } from 'rolewright';

export const reader = defineRole({
  name: 'Z_READER',
  text: { EN: 'Reads logs' },
  longText: { EN: 'For auditors.' },
  users: { type: 'dialog', because: 'the application asks for it' },
  authorizations: { S_APPL_LOG: [{ ALG_OBJECT: ['ZLOG'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }] },
});
`;

const users = (properties: string) => `import { defineUser } from 'rolewright';
import { reader } from './reader.role.ts';

export default defineUser({ name: 'READER', type: 'dialog', lastName: 'Reader', ${properties} roles: [reader] });
`;

const project = { 'roles/reader.role.ts': role, 'roles/reader.users.ts': users("language: 'EN',") };

describe('building users', () => {
  it('writes the eCATT pair alone, and a guide that names it', async () => {
    const folder = temporaryFolder(project);
    await transcript('build roles and users', folder, [['build'], ['build', '--format', 'json']]);
    expect(filesBelow(join(folder, 'out', 'users'))).toEqual(['ecatt-user-roles.TXT', 'ecatt-users.TXT']);
    expect(textOf(folder, 'out', 'IMPORT.md')).toContain('`users/ecatt-users.TXT`');
    expect(textOf(folder, 'out', 'users', 'ecatt-user-roles.TXT')).toContain('\tREADER\tZ_READER');
  });

  it('writes the formats that are asked for and removes those of the build before', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build']);
    const { status, stdout } = await runIn(folder, ['build', '--users', 'bapi,su10']);
    expect(status).toBe(0);
    expect(stdout).toContain('removed out/users/ecatt-users.TXT');
    expect(filesBelow(join(folder, 'out', 'users')).some((file) => file.startsWith('ecatt'))).toBe(false);
    expect(filesBelow(join(folder, 'out', 'users')).some((file) => file.startsWith('su10-001'))).toBe(true);
  });

  it('writes the guide in German, below the folder of a system', async () => {
    const config = `import { defineConfig } from 'rolewright';
export default defineConfig({ systems: { QAS: { client: '200' } } });
`;
    const folder = temporaryFolder({ ...project, 'rolewright.config.ts': config });
    await runIn(folder, ['build', '--system', 'QAS', '--guide-language', 'de']);
    expect(textOf(folder, 'out', 'QAS', 'IMPORT.md')).toContain('# Importanleitung für `QAS`');
  });

  it('refuses what looks like a password, a user of the wrong type, and formats that are not known', async () => {
    const secret = temporaryFolder({ ...project, 'roles/reader.users.ts': users("password: 'Planted-1',") });
    await transcript('build with a password in a user', secret, [['build']]);
    expect(filesBelow(secret).some((file) => file.startsWith('out/'))).toBe(false);
    const wrong = users('').replace("'dialog'", "'system'");
    const type = temporaryFolder({ ...project, 'roles/reader.users.ts': wrong });
    await transcript('build with a user of the wrong type', type, [['build'], ['build', '--users', 'ecat']]);
  });

  it('never writes a planted secret, whatever the format', async () => {
    const planted = 'Planted-Secret-1';
    const folder = temporaryFolder({
      ...project,
      'roles/reader.users.ts': users(`initialPassword: '${planted}', department: 'Audit',`),
    });
    for (const format of ['text', 'json']) {
      const { status, stdout, stderr } = await runIn(folder, [
        'build',
        '--users',
        'ecatt,bapi,su10',
        '--format',
        format,
      ]);
      expect(status).toBe(1);
      expect(stdout + stderr).not.toContain(planted);
    }
    const written = filesBelow(folder).filter((file) => !file.startsWith('roles/'));
    for (const file of written) expect(readFileSync(join(folder, file), 'latin1')).not.toContain(planted);
  });

  it('builds users alone', async () => {
    const alone = users('')
      .replace("import { reader } from './reader.role.ts';\n", '')
      .replace('[reader]', "['SAP_ROLE']");
    const folder = temporaryFolder({ 'roles/reader.users.ts': alone });
    expect(await runIn(folder, ['build'])).toMatchObject({ status: 0 });
    expect(filesBelow(join(folder, 'out'))).toEqual([
      'IMPORT.md',
      'manifest.json',
      'users/ecatt-user-roles.TXT',
      'users/ecatt-users.TXT',
    ]);
  });
});
