import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../support/json-schema.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { git, gitEnvironment, repository } from '../harness/repository.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/diff/${path}`, import.meta.url));
const downloads = { 'may.SAP': fixture('three-versions/1.SAP'), 'june.SAP': fixture('three-versions/3.SAP') };

const source = (actions: string, name = 'Z_JOBS') => `import { defineRole } from 'rolewright';

export default defineRole({
  name: '${name}',
  text: { EN: 'Jobs' },
  authorizations: { S_BTCH_JOB: [{ JOBACTION: [${actions}], JOBGROUP: ['*'] }] },
});
`;

const revisions = () => readdirSync(tmpdir()).filter((name) => name.startsWith('rolewright-revision-'));
const env = gitEnvironment;

describe('rolewright diff', () => {
  it('compares two downloads', async () => {
    await transcript('diff two downloads', temporaryFolder(downloads), [
      ['diff', 'may.SAP', 'june.SAP'],
      ['diff', 'june.SAP', 'june.SAP'],
      ['diff', 'may.SAP', 'june.SAP', '--format', 'markdown'],
    ]);
  });

  it('does not take a file of another kind for one without roles', async () => {
    const folder = temporaryFolder({ ...downloads, 'package.json': '{}' });
    for (const argv of [
      ['diff', 'package.json', 'june.SAP'],
      ['diff', 'june.SAP', 'package.json'],
      ['verify', 'june.SAP', '--state', 'package.json'],
      ['verify', '--uploaded', 'june.SAP', '--state', 'package.json'],
    ]) {
      const { status, stdout, stderr } = await runIn(folder, argv);
      expect({ status, stdout }, argv.join(' ')).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('package.json:1:1 error R2002');
    }
  });

  it('prints JSON that fits its schema', async () => {
    const { stdout, status } = await runIn(temporaryFolder(downloads), [
      'diff',
      'may.SAP',
      'june.SAP',
      '--format',
      'json',
    ]);
    const document: unknown = JSON.parse(stdout);
    expect(schemaProblems('diff.schema.json', document)).toBe('');
    expect(document).toMatchObject({ left: 'may.SAP', right: 'june.SAP', different: true });
    expect(status).toBe(1);
  });

  it('compares a download with what the sources say now', async () => {
    const folder = temporaryFolder({
      'roles/jobs.role.ts': source("'RELE'"),
      'next/jobs.role.ts': source("'RELE', 'DELE'"),
    });
    await runIn(folder, ['build']);
    const { stdout, status } = await runIn(folder, ['diff', 'out/roles/Z_JOBS.SAP', 'next']);
    expect(stdout).toContain('JOBACTION  + DELE');
    expect(status).toBe(1);
    expect((await runIn(folder, ['diff', 'out', 'roles'])).stdout).toBe('no differences\n');
  });

  it('takes the sources of a folder, and its role files where it has none', async () => {
    const folder = temporaryFolder({
      'both/a.role.ts': source("'RELE'"),
      'both/other.SAP': downloads['may.SAP'],
      'files/x.sap': downloads['may.SAP'],
    });
    expect((await runIn(folder, ['diff', 'both', 'both/a.role.ts'])).status).toBe(0);
    expect((await runIn(folder, ['diff', 'files', 'both/other.SAP'])).status).toBe(0);
  });

  it('has colours on a terminal', async () => {
    const { stdout } = await runIn(temporaryFolder(downloads), ['diff', 'may.SAP', 'june.SAP'], { isTTY: true });
    expect(stdout).toContain('\u001b[');
  });

  it('says what it cannot read, and ends with 2', async () => {
    const folder = temporaryFolder({
      ...downloads,
      'empty/notes.txt': '',
      'bad.role.ts': source("'NONE' + 1").replace('JOBGROUP', 'JOBGROP'),
    });
    await transcript('diff what is not there', folder, [
      ['diff', 'may.SAP', 'july.SAP'],
      ['diff', 'may.SAP', 'empty'],
      ['diff', 'may.SAP', '*.XYZ'],
      ['diff', 'bad.role.ts', 'may.SAP'],
      ['diff', 'may.SAP'],
    ]);
  });

  it('reports a role that one side has twice, and takes the last', async () => {
    const folder = temporaryFolder({ 'all/1.SAP': downloads['may.SAP'], 'all/2.SAP': downloads['june.SAP'] });
    const { stderr, stdout, status } = await runIn(folder, ['diff', 'all', 'all/2.SAP']);
    expect(stderr).toContain('warning R5505: the role ZLAKE_READER is in "all/1.SAP", too; "all/2.SAP" counts');
    expect([stdout, status]).toEqual(['no differences\n', 0]);
  });

  it('reports damaged lines, compares the rest, and ends with 2: what is shown is not all', async () => {
    const damaged = downloads['may.SAP'].toString('latin1').replace('U  O000005', ' U  O000005');
    const folder = temporaryFolder({ ...downloads, 'bad.SAP': Buffer.from(damaged, 'latin1') });
    const { stderr, stdout, status } = await runIn(folder, ['diff', 'may.SAP', 'bad.SAP']);
    expect(stderr).toContain('bad.SAP:');
    expect(stderr).toMatch(/error R2\d{3}/);
    expect(stdout).toContain('~ ZLAKE_READER');
    expect(status).toBe(2);
    const same = await runIn(folder, ['diff', 'bad.SAP', 'bad.SAP']);
    expect([same.status, same.stdout]).toEqual([2, 'no differences\n']);
  });
});

describe('rolewright diff with git', () => {
  it('compares sources of two revisions and of the working tree', async () => {
    const folder = repository({ 'roles/jobs.role.ts': source("'RELE'") }, { 'roles/jobs.role.ts': source("'*'") });
    writeFileSync(join(folder, 'roles/jobs.role.ts'), source("'SHOW'"));
    await transcript(
      'diff with git',
      folder,
      [
        ['diff', 'git:HEAD~1', 'git:HEAD'],
        ['diff', 'git:HEAD:roles/jobs.role.ts', 'roles'],
        ['diff', 'git:main', 'git:HEAD'],
        ['diff', 'git:mian', 'roles'],
        ['diff', 'git:HEAD:rolls', 'roles'],
      ],
      { env },
    );
    expect(git(folder, 'status', '--porcelain')).toBe(' M roles/jobs.role.ts\n');
  });

  it('compares role files of revisions, from a folder within the repository', async () => {
    const folder = repository({ 'sub/sap/r.SAP': downloads['may.SAP'] }, { 'sub/sap/r.SAP': downloads['june.SAP'] });
    const { stdout, status } = await runIn(join(folder, 'sub'), ['diff', 'git:HEAD~1:sap', 'sap/r.SAP'], { env });
    expect(stdout).toContain('+ S_BTCH_ADM');
    expect(status).toBe(1);
  });

  it('runs the sources of a revision with its own modules and configuration, and with packages of today', async () => {
    const role = `import { defineRole } from 'rolewright';
import { actions } from '../shared/actions.ts';
import { group } from 'plants';
export default defineRole({ name: 'Z_JOBS', text: { EN: 'Jobs' }, authorizations: { S_BTCH_JOB: [{ JOBACTION: actions, JOBGROUP: [group] }] } });
`;
    const shared = (action: string) => `export const actions = ['${action}'];\n`;
    const folder = repository(
      { 'roles/jobs.role.ts': role, 'shared/actions.ts': shared('RELE'), '.gitignore': 'node_modules\n' },
      { 'shared/actions.ts': shared('DELE') },
    );
    mkdirSync(join(folder, 'node_modules/plants'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/plants/package.json'), '{ "type": "module", "exports": "./index.js" }');
    writeFileSync(join(folder, 'node_modules/plants/index.js'), "export const group = '*';\n");
    const { stdout, stderr } = await runIn(folder, ['diff', 'git:HEAD~1', 'git:HEAD'], { env });
    expect(stderr).toBe('');
    expect(stdout).toContain('+ DELE');
    expect(stdout).toContain('- RELE');
  });

  it('shows the place of a mistake in another revision', async () => {
    const folder = repository(
      { 'roles/jobs.role.ts': source("'RELE'").replace('JOBGROUP', 'JOBGROP') },
      { 'roles/jobs.role.ts': source("'RELE'") },
    );
    const { stderr, stdout, status } = await runIn(folder, ['diff', 'git:HEAD~1', 'roles'], { env });
    expect(stderr).toContain('git:HEAD~1:roles/jobs.role.ts:6:');
    expect(stderr).toContain('JOBGROP');
    expect([stdout, status]).toEqual(['', 2]);
  });

  it('leaves no temporary folder behind, whatever happens', async () => {
    const before = revisions();
    const folder = repository({
      'roles/jobs.role.ts': 'throw new Error("no");\n',
      'roles/ok.role.ts': source("'RELE'", 'Z_OK'),
    });
    const { status } = await runIn(folder, ['diff', 'git:HEAD', 'roles/ok.role.ts'], { env });
    expect(status).toBe(2);
    expect(revisions()).toEqual(before);
  });

  it('leaves no temporary folder behind when it is interrupted', async () => {
    const before = revisions();
    const folder = repository({ 'roles/jobs.role.ts': source("'RELE'") });
    const { status, stdout } = await runIn(folder, ['diff', 'git:HEAD', 'roles'], {
      env,
      onInterrupt: (listener) => {
        listener();
        return () => undefined;
      },
    });
    expect([status, stdout]).toEqual([130, '']);
    expect(revisions()).toEqual(before);
  });

  it('takes a revision for a revision and never for an option of git', async () => {
    const folder = repository({ 'roles/jobs.role.ts': source("'RELE'") });
    const { stderr, status } = await runIn(folder, ['diff', 'git:--upload-pack=touch x', 'roles'], { env });
    expect(stderr).toContain('error R5502: git knows no revision "--upload-pack=touch x"');
    expect(status).toBe(2);
  });

  it('says that there is no repository, and that git is missing', async () => {
    const folder = temporaryFolder({ 'roles/jobs.role.ts': source("'RELE'") });
    const outside = await runIn(folder, ['diff', 'git:HEAD', 'roles'], {
      env: { ...env, GIT_CEILING_DIRECTORIES: folder },
    });
    expect(outside.stderr).toContain('error R5501: git failed: not a git repository');
    const nothing = mkdtempSync(join(folder, 'bin-'));
    const missing = await runIn(folder, ['diff', 'git:HEAD', 'roles'], { env: { PATH: nothing } });
    expect(missing.stderr).toContain('error R5501: git failed: it is not installed');
    expect([outside.status, missing.status]).toEqual([2, 2]);
  });
});
