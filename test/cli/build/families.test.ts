import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const family = `import { defineComposite, defineRole, deriveRole, deriveRoles, externalRole, org, range } from 'rolewright';

const clerk = defineRole({
  name: 'Z_CLERK',
  text: { EN: 'Clerk' },
  authorizations: {
    V_VBAK_VKO: [{ VKORG: [org('VKORG')], VTWEG: [org('VTWEG')], SPART: ['*'], ACTVT: ['03'] }],
  },
});
const first = deriveRole(clerk, {
  name: 'Z_CLERK_1',
  text: { EN: 'Clerk 1' },
  orgLevels: { VKORG: ['1000', range('1100', '1199')], VTWEG: ['*'] },
});

export const family = [
  defineComposite({ name: 'Z_DESK', text: { EN: 'Desk' }, roles: [first, 'Z_CLERK_2', externalRole('SAP_USER')] }),
  first,
  deriveRoles(clerk, 'clerks.tsv'),
];
`;

const table = 'NAME\tTEXT_EN\tVKORG\tVTWEG\r\nZ_CLERK_2\tClerk 2\t2000\t10|20\r\nZ_CLERK_3\tClerk 3\t3*\t*\r\n';

const project = { 'roles/family.role.ts': family, 'roles/clerks.tsv': table };

const namesIn = (folder: string, path: string) =>
  readPfcg(readFileSync(join(folder, path)), { file: path }).roles.map(({ name }) => name);

const manifestOf = (folder: string) =>
  JSON.parse(textOf(folder, 'out', 'manifest.json')) as { files: { path: string; roles: string[] }[] };

describe('building a family', () => {
  it('writes each role to its file, in the manifest in the order of the upload', async () => {
    const folder = temporaryFolder(project);
    await transcript('build a family', folder, [
      ['build'],
      ['inspect', 'out/roles/Z_DESK.SAP', 'out/roles/Z_CLERK_2.SAP'],
    ]);
    expect(manifestOf(folder).files.map(({ path }) => path)).toEqual([
      'roles/Z_CLERK.SAP',
      'roles/Z_CLERK_1.SAP',
      'roles/Z_CLERK_2.SAP',
      'roles/Z_CLERK_3.SAP',
      'roles/Z_DESK.SAP',
    ]);
  });

  it('puts masters and single roles into the files that need them on request', async () => {
    const folder = temporaryFolder(project);
    const { stdout } = await runIn(folder, ['build', '--with-master', '--with-children']);
    expect(stdout).toContain('5 roles in 5 files');
    expect(namesIn(folder, 'out/roles/Z_CLERK_3.SAP')).toEqual(['Z_CLERK', 'Z_CLERK_3']);
    expect(namesIn(folder, 'out/roles/Z_DESK.SAP')).toEqual(['Z_CLERK', 'Z_CLERK_1', 'Z_CLERK_2', 'Z_DESK']);
    expect(namesIn(folder, 'out/roles/Z_CLERK.SAP')).toEqual(['Z_CLERK']);
  });

  it('makes one file for each kind, numbered in the order of the upload', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build', '--layout', 'kind']);
    expect(filesBelow(join(folder, 'out'))).toEqual([
      'IMPORT.md',
      'manifest.json',
      'roles/1-single.SAP',
      'roles/2-derived.SAP',
      'roles/3-composite.SAP',
    ]);
    expect(namesIn(folder, 'out/roles/2-derived.SAP')).toEqual(['Z_CLERK_1', 'Z_CLERK_2', 'Z_CLERK_3']);
  });

  it('has the master once in a bundle, and divides it without parting a role', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build', '--bundle', 'all.SAP']);
    expect(namesIn(folder, 'all.SAP')).toEqual(['Z_CLERK', 'Z_CLERK_1', 'Z_CLERK_2', 'Z_CLERK_3', 'Z_DESK']);
    await transcript('build a divided bundle', folder, [
      ['build', '--bundle', 'parts/all.SAP', '--max-size', '5KB'],
      ['build', '--bundle', 'parts/all.SAP', '--max-size', '5 megs'],
    ]);
    const parts = filesBelow(join(folder, 'parts'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => namesIn(folder, `parts/${part}`))).toEqual(namesIn(folder, 'all.SAP'));
    for (const part of parts) {
      const bytes = readFileSync(join(folder, 'parts', part));
      expect(bytes.length).toBeLessThanOrEqual(5000);
      expect(readPfcg(bytes, { file: part }).diagnostics).toEqual([]);
    }
  });

  it('says that a role is larger than a file may be, and writes it', async () => {
    const folder = temporaryFolder(project);
    const { status, stderr } = await runIn(folder, ['build', '--bundle', 'all.SAP', '--max-size', '100']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/warning R5204: the role "Z_CLERK" takes \d+ bytes, more than 100/);
    expect(filesBelow(folder).filter((file) => file.startsWith('all-'))).toHaveLength(5);
  });

  it('writes only the file of the role whose row changed when it builds again', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build']);
    const path = join(folder, 'roles', 'clerks.tsv');
    writeFileSync(path, table.replace('3*', '4*'));
    const { stdout } = await runIn(folder, ['build', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      written: ['roles/Z_CLERK_3.SAP', 'manifest.json'],
      unchanged: ['Z_CLERK', 'Z_CLERK_1', 'Z_CLERK_2', 'Z_DESK'].map((name) => `roles/${name}.SAP`).concat('IMPORT.md'),
      removed: [],
    });
  });

  it('leaves an org level open whose cell is empty, warns of that, and builds', async () => {
    const folder = temporaryFolder({ ...project, 'roles/clerks.tsv': table.replace('3*', '') });
    const { status, stderr } = await runIn(folder, ['build']);
    expect(status).toBe(0);
    expect(stderr).toContain('warning correctness/org-level-open: Z_CLERK_3: the org level VKORG has no value');
    const { roles } = readPfcg(readFileSync(join(folder, 'out/roles/Z_CLERK_3.SAP')), { file: 'Z_CLERK_3.SAP' });
    expect(roles[0]?.orgLevels).toMatchObject([{ name: 'VKORG' }, { name: 'VTWEG' }]);
  });

  it('writes a single role that only the composite role names by its definition', async () => {
    const folder = temporaryFolder({
      'roles/family.role.ts': family.replace('  first,\n', ''),
      'roles/clerks.tsv': table,
    });
    await runIn(folder, ['build']);
    expect(filesBelow(join(folder, 'out', 'roles'))).toContain('Z_CLERK_1.SAP');
  });

  it('reports mistakes in a table at their cells', async () => {
    const wrong = table.replace('Z_CLERK_3', 'z_clerk_2').replace('10|20', `10|${'2'.repeat(41)}`);
    const folder = temporaryFolder({ ...project, 'roles/clerks.tsv': wrong });
    await transcript('build a family with mistakes in its table', folder, [['build']]);
  });

  it('is said to have drifted where somebody changed a derived role', async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ['build']);
    const path = join(folder, 'out', 'roles', 'Z_CLERK_2.SAP');
    const changed = readFileSync(path, 'latin1').replace(/(V_VBAK_VKO__________00 {4}ACTVT {5})03/, '$102');
    writeFileSync(path, changed, 'latin1');
    expect(await runIn(folder, ['inspect', 'out', '--format', 'json'])).toMatchObject({ status: 0, stderr: '' });
    await transcript('inspect a family that drifted', folder, [
      ['inspect', 'out/roles/Z_CLERK.SAP', 'out/roles/Z_CLERK_2.SAP'],
    ]);
  });
});
