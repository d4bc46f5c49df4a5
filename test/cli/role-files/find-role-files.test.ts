import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findRoleFiles } from '../../../src/cli/role-files/find-role-files.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

describe('findRoleFiles', () => {
  it('finds files in folders and by patterns, in order and each once', async () => {
    const folder = temporaryFolder({ 'a/Z_B.SAP': '', 'a/deep/Z_A.sap': '', 'a/notes.txt': '' });
    const found = await findRoleFiles(['a', 'a/*.SAP', 'a/notes.txt'], folder);
    expect(found).toEqual({ files: ['a/Z_B.SAP', 'a/deep/Z_A.sap', 'a/notes.txt'], diagnostics: [] });
  });

  it('says of sources that they are none, and which commands read them', async () => {
    const folder = temporaryFolder({ 'roles/z-a.role.ts': '', 'helper.js': '' });
    await transcript('role files that are sources', folder, [
      ['inspect', 'roles/z-a.role.ts'],
      ['verify', 'roles/*', 'helper.js'],
      ['import', 'roles'],
    ]);
  });

  // Windows has no such pipes
  it.skipIf(process.platform === 'win32')(
    'passes over pipes in a folder, and those named like a file of users are no such file',
    async () => {
      const folder = temporaryFolder({ 'a/Z_A.SAP': '' });
      expect(spawnSync('mkfifo', ['a/Z_B.SAP', 'a/bapi-users.txt'], { cwd: folder }).status).toBe(0);
      for (const given of ['a', 'a/*.SAP']) {
        expect(await findRoleFiles([given], folder)).toEqual({ files: ['a/Z_A.SAP'], diagnostics: [] });
      }
      const { status, stderr } = await runIn(folder, ['inspect', 'a/bapi-users.txt']);
      expect(status).toBe(2);
      expect(stderr).toContain('cannot read "a/bapi-users.txt": it is no ordinary file');
    },
  );
});
