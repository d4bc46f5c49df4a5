import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, textOf } from '../harness/folder.ts';
import { git, gitEnvironment as env, repository } from '../harness/repository.ts';
import { runIn } from '../harness/run-in.ts';
import { transcript } from '../harness/transcript.ts';

const attributes = `*.SAP -text diff=rolewright merge=rolewright
*.sap -text diff=rolewright merge=rolewright
`;
const config = (folder: string) => git(folder, 'config', '--local', '--list');

describe('rolewright git-setup', () => {
  it('sets a repository up, and does nothing twice', async () => {
    const folder = repository({ '.gitattributes': '* text=auto\n' });
    await transcript('set git up', folder, [['git-setup'], ['git-setup']], { env });
    expect(textOf(folder, '.gitattributes')).toBe(`* text=auto\n${attributes}`);
    expect(git(folder, 'check-attr', 'text', 'diff', 'merge', '--', 'a/b.SAP', 'c.sap')).toBe(
      ['a/b.SAP', 'c.sap']
        .map((path) => `${path}: text: unset\n${path}: diff: rolewright\n${path}: merge: rolewright\n`)
        .join(''),
    );
    expect(git(folder, 'status', '--porcelain')).toBe(' M .gitattributes\n');
  });

  it('overwrites nothing of the user, and says what it leaves', async () => {
    const folder = repository({ '.gitattributes': '*.SAP diff=sap\n' });
    git(folder, 'config', 'merge.rolewright.name', 'mine');
    git(folder, 'config', 'merge.rolewright.driver', "node '/gone/bin/rolewright.js' merge-driver %O %A %B");
    await transcript('set git up beside settings of the user', folder, [['git-setup'], ['git-setup']], { env });
    expect(textOf(folder, '.gitattributes')).toBe(
      '*.SAP diff=sap\n*.SAP -text merge=rolewright\n*.sap -text merge=rolewright\n',
    );
    expect(config(folder)).toContain('merge.rolewright.name=mine\n');
    expect(config(folder)).not.toContain('/gone/');
  });

  it('leaves a viewer of the user in its place', async () => {
    const folder = repository({ 'a.txt': '' });
    git(folder, 'config', 'diff.rolewright.textconv', 'my-viewer');
    const { stderr, status } = await runIn(folder, ['git-setup'], { env });
    expect(stderr).toContain('warning R5704: diff.rolewright.textconv says "my-viewer" and stays so; rolewright needs');
    expect(status).toBe(0);
    expect(config(folder)).toContain('diff.rolewright.textconv=my-viewer\n');
  });

  it('keeps every byte of a .gitattributes', async () => {
    const before = Buffer.from('\ufeff*.txt text\r\n*.b\xe4r text', 'latin1');
    const folder = repository({ '.gitattributes': before });
    await runIn(folder, ['git-setup'], { env });
    const after = readFileSync(join(folder, '.gitattributes'));
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.subarray(before.length).toString()).toBe(`\r\n${attributes.replaceAll('\n', '\r\n')}`);
  });

  it('sets up the whole repository from a folder within it, and from another working tree', async () => {
    const folder = repository({ 'a b/c/r.SAP': 'x' });
    await runIn(join(folder, 'a b/c'), ['git-setup'], { env });
    expect(textOf(folder, '.gitattributes')).toBe(attributes);
    const other = join(mkdtempSync(join(temporaryFolder(), 'w-')), "it's here");
    git(folder, 'worktree', 'add', '--quiet', '-b', 'other', other);
    const { stdout, status } = await runIn(other, ['git-setup'], { env });
    expect([stdout.split('\n').length, status]).toEqual([3, 0]);
    expect(textOf(other, '.gitattributes')).toBe(attributes);
    expect((await runIn(other, ['git-setup'], { env })).stdout).toContain('nothing to do');
  });

  it('refuses where there is no repository, no working tree, or no git', async () => {
    const folder = temporaryFolder({ 'x/a.SAP': 'x' });
    const alone = { env: { ...env, GIT_CEILING_DIRECTORIES: folder } };
    await transcript('set git up where there is none', join(folder, 'x'), [['git-setup']], alone);
    const bare = temporaryFolder();
    git(bare, 'init', '--quiet', '--bare');
    const inBare = await runIn(bare, ['git-setup'], { env });
    expect(inBare.stderr).toContain('error R5703');
    const nothing = mkdtempSync(join(folder, 'bin-'));
    const missing = await runIn(folder, ['git-setup'], { env: { PATH: nothing } });
    expect(missing.stderr).toContain('error R5501: git failed: it is not installed');
    expect([inBare.status, missing.status]).toEqual([2, 2]);
  });

  it('changes nothing when .gitattributes is a link or cannot be written', async () => {
    const folder = repository({ 'elsewhere/mine': '*.txt text\n' });
    symlinkSync('elsewhere/mine', join(folder, '.gitattributes'));
    const linked = await runIn(folder, ['git-setup'], { env });
    expect(linked.stderr).toContain('error R5101: cannot read ".gitattributes": it is no ordinary file');
    expect([linked.status, readlinkSync(join(folder, '.gitattributes'))]).toEqual([2, 'elsewhere/mine']);
    expect(textOf(folder, 'elsewhere/mine')).toBe('*.txt text\n');
    const another = repository({ 'a.txt': '' });
    mkdirSync(join(another, '.gitattributes'));
    expect((await runIn(another, ['git-setup'], { env })).status).toBe(2);
    expect(config(folder) + config(another)).not.toContain('rolewright');
  });

  it('says so when git does not take a setting', async () => {
    const folder = repository({ 'a.txt': '' });
    writeFileSync(join(folder, '.git/config.lock'), '');
    const { stderr, status } = await runIn(folder, ['git-setup'], { env });
    expect(stderr).toContain('error R5501: git failed: ');
    expect(stderr).toContain('config');
    expect(status).toBe(2);
  });
});
