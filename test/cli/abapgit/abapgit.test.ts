import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { filesBelow, temporaryFolder, textOf } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const reader = `import { defineRole } from 'rolewright';

export default defineRole({
  name: 'Z_READER',
  text: { EN: 'Reads logs & jobs' },
  authorizations: { S_APPL_LOG: [{ ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }] },
});
`;
const other = reader.replace('Z_READER', '/ABC/READER');

const clerk = readFileSync(join(import.meta.dirname, '../../../fixtures/abapgit/src/z_sales_clerk.acgr.xml'));
const damaged = clerk.toString('utf8').replace('<LOW>RELE<', `<LOW>${'RELE'.repeat(11)}<`);
const laughs = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "b">]>\n<abapGit>&b;</abapGit>\n';

const listedIn = (folder: string) =>
  JSON.parse(textOf(folder, 'out/manifest.json')) as {
    files: { path: string }[];
    abapGitFiles?: { path: string; roles: string[]; rows: number; size: number }[];
  };

describe('build --emit abapgit', () => {
  it('writes XML next to each role file, lists it in the manifest, and says that its form is inferred', async () => {
    const folder = temporaryFolder({ 'roles/reader.role.ts': reader, 'roles/other.role.ts': other });
    await transcript('build with abapGit XML', folder, [
      ['build', '--emit', 'abapgit'],
      ['build', '--emit', 'abapgit', '--format', 'json'],
      ['build', '--emit', 'abapgti'],
    ]);
    expect(filesBelow(join(folder, 'out/roles'))).toEqual([
      '#ABC#READER.SAP',
      '#ABC#READER.acgr.xml',
      'Z_READER.SAP',
      'Z_READER.acgr.xml',
    ]);
    const { files, abapGitFiles = [] } = listedIn(folder);
    expect(files.map(({ path }) => path)).toEqual(['roles/#ABC#READER.SAP', 'roles/Z_READER.SAP']);
    expect(abapGitFiles).toMatchObject([
      { path: 'roles/#ABC#READER.acgr.xml', roles: ['/ABC/READER'] },
      { path: 'roles/Z_READER.acgr.xml', roles: ['Z_READER'] },
    ]);
    const xml = textOf(folder, 'out/roles/Z_READER.acgr.xml');
    expect(Buffer.byteLength(xml)).toBe(abapGitFiles[1]?.size);
    expect(xml).toContain('<TEXT>Reads logs &amp; jobs</TEXT>');
  });

  it('removes the XML of a role that is gone, and all XML in a build without it', async () => {
    const folder = temporaryFolder({ 'roles/reader.role.ts': reader, 'roles/other.role.ts': other });
    await runIn(folder, ['build', '--emit', 'abapgit']);
    const again = await runIn(folder, ['build', 'roles/reader.role.ts', '--emit', 'abapgit']);
    expect(again.stdout).toContain('removed out/roles/#ABC#READER.acgr.xml');
    await runIn(folder, ['build']);
    expect(filesBelow(join(folder, 'out/roles'))).toEqual(['#ABC#READER.SAP', 'Z_READER.SAP']);
    expect(listedIn(folder)).not.toHaveProperty('abapGitFiles');
  });

  it('says in the guide that nobody uploads it', async () => {
    const folder = temporaryFolder({ 'roles/reader.role.ts': reader, 'roles/other.role.ts': other });
    await runIn(folder, ['build', '--emit', 'abapgit']);
    const guide = readFileSync(join(folder, 'out/IMPORT.md'), 'utf8');
    expect(guide).toContain(
      'The 2 files that end in `.acgr.xml` in the folder `roles` are for reviews and repositories',
    );
    await runIn(folder, ['build', 'roles/reader.role.ts']);
    expect(readFileSync(join(folder, 'out/IMPORT.md'), 'utf8')).not.toContain('acgr');
  });

  it('writes a file a role beside a bundle', async () => {
    const folder = temporaryFolder({ 'roles/reader.role.ts': reader, 'roles/other.role.ts': other });
    await runIn(folder, ['build', '--emit', 'abapgit', '--bundle', 'all.SAP']);
    expect(filesBelow(folder).filter((path) => /\.(SAP|xml)$/.test(path))).toEqual([
      'all.SAP',
      'out/roles/#ABC#READER.acgr.xml',
      'out/roles/Z_READER.acgr.xml',
    ]);
  });
});

describe('a role as abapGit XML', () => {
  it('is imported as a source that builds the same role', async () => {
    const folder = temporaryFolder({ 'repository/src/z_sales_clerk.acgr.xml': clerk });
    await transcript('import abapGit XML', folder, [
      ['import', 'repository'],
      ['build', '--emit', 'abapgit'],
    ]);
    const path = join(folder, 'out/roles/Z_SALES_CLERK.SAP');
    const golden = join(import.meta.dirname, '../../../fixtures/roles/Z_SALES_CLERK.SAP');
    const [built] = readPfcg(readFileSync(path), { file: path }).roles;
    const [expected] = readPfcg(readFileSync(golden), { file: golden }).roles;
    expect(built).toEqual(expected);
    expect(readFileSync(join(folder, 'out/roles/Z_SALES_CLERK.acgr.xml')).equals(clerk)).toBe(true);
  });

  it('keeps what no source says beside the source, as a role file', async () => {
    const folder = temporaryFolder({ 'z_sales_clerk.acgr.xml': clerk });
    await runIn(folder, ['import', 'z_sales_clerk.acgr.xml']);
    const { file, encoding } = JSON.parse(textOf(folder, 'roles/z_sales_clerk.SAP.origin.json')) as Record<
      string,
      string
    >;
    expect([file, encoding]).toEqual(['z_sales_clerk.SAP', 'windows-1252']);
    const faithful = await runIn(folder, ['build', '--faithful']);
    expect(faithful.status).toBe(0);
    expect(filesBelow(join(folder, 'out/roles'))).toEqual(['z_sales_clerk.SAP']);
  });

  it('is not imported when a row of it is damaged, and the place is told', async () => {
    const folder = temporaryFolder({ 'a.acgr.xml': damaged, 'laughs.acgr.xml': laughs });
    await transcript('import damaged abapGit XML', folder, [
      ['import', 'a.acgr.xml'],
      ['import', 'laughs.acgr.xml'],
    ]);
    expect(filesBelow(folder)).toEqual(['a.acgr.xml', 'laughs.acgr.xml']);
  });

  it('is verified, but for what only lines have', async () => {
    const folder = temporaryFolder({ 'a.acgr.xml': clerk, 'b.acgr.xml': damaged, 'c.acgr.xml': laughs });
    await transcript('verify abapGit XML', folder, [
      ['verify', 'a.acgr.xml'],
      ['verify', 'b.acgr.xml', 'c.acgr.xml'],
      ['verify', 'b.acgr.xml', '--fix', 'repaired'],
    ]);
  });

  it('is shown as a tree, as tables and as JSON', async () => {
    const folder = temporaryFolder({ 'a.acgr.xml': clerk });
    await transcript('inspect abapGit XML', folder, [
      ['inspect', 'a.acgr.xml'],
      ['inspect', 'a.acgr.xml', '--format', 'tables'],
    ]);
    const { stdout } = await runIn(folder, ['inspect', 'a.acgr.xml', '--format', 'json']);
    const { files } = JSON.parse(stdout) as { files: { encoding: string; roles: { name: string }[] }[] };
    expect(files).toMatchObject([{ encoding: 'utf-8', lineEnding: 'LF', roles: [{ name: 'Z_SALES_CLERK' }] }]);
  });

  it('does not differ from the role file of the same role', async () => {
    const golden = readFileSync(join(import.meta.dirname, '../../../fixtures/roles/Z_SALES_CLERK.SAP'));
    const folder = temporaryFolder({ 'old/src/a.acgr.xml': clerk, 'new.SAP': golden });
    const { status, stdout } = await runIn(folder, ['diff', 'old', 'new.SAP']);
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });

  it('is judged by the linter with places in the XML', async () => {
    const wide = clerk.toString('utf8').replace('<LOW>RELE<', '<LOW>*<').replaceAll('V_VBAK_AAT', 'S_RFC');
    const folder = temporaryFolder({ 'a.acgr.xml': wide });
    const { stdout, stderr } = await runIn(folder, ['lint', 'a.acgr.xml']);
    const place = /a\.acgr\.xml:(\d+):(\d+)/.exec(stdout + stderr);
    const line = wide.split('\n')[Number(place?.[1]) - 1] ?? '';
    expect(line.slice(Number(place?.[2]) - 1)).toMatch(/^</);
  });

  it('counts in a folder only where there is no role file of the same name', async () => {
    const golden = readFileSync(join(import.meta.dirname, '../../../fixtures/roles/Z_SALES_CLERK.SAP'));
    const folder = temporaryFolder({ 'a/Z.SAP': golden, 'a/Z.acgr.xml': 'not even XML', 'b/Z.ACGR.XML': clerk });
    expect((await runIn(folder, ['inspect', 'a'])).stderr).toBe('');
    expect((await runIn(folder, ['inspect', 'b'])).stdout).toContain('Z_SALES_CLERK');
  });

  it('is refused before it is read when it is too large', async () => {
    const folder = temporaryFolder();
    const file = openSync(join(folder, 'large.acgr.xml'), 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const { status, stderr } = await runIn(folder, ['inspect', 'large.acgr.xml']);
    expect(status).toBe(1);
    expect(stderr).toContain('error R2601: the file is larger than 16 MiB');
  });
});
