import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCheckout } from '../../../src/cli/git/checkout.ts';
import { git, gitEnvironment as env, repository } from '../harness/repository.ts';

describe('withCheckout', () => {
  it('gives the files of a revision, byte for byte, and removes them afterwards', async () => {
    const bytes = Buffer.from('a\r\n\xfc\r\n', 'latin1');
    const cwd = repository({ 'a.SAP': bytes, 'new\nline.txt': 'x', 'ü.txt': 'y' }, { 'a.SAP': 'changed' });
    let folder = '';
    const read = await withCheckout('HEAD~1', { cwd, env }, async (checkout) => {
      ({ folder } = checkout);
      expect(readFileSync(join(folder, 'new\nline.txt'), 'utf8')).toBe('x');
      expect(readFileSync(join(folder, 'ü.txt'), 'utf8')).toBe('y');
      return Promise.resolve(readFileSync(join(folder, 'a.SAP')));
    });
    expect(read).toEqual(bytes);
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves index and working tree as they are', async () => {
    const cwd = repository({ 'a.txt': '1', 'b.txt': '1' }, { 'a.txt': '2' });
    git(cwd, 'rm', '--quiet', '--cached', 'b.txt');
    const before = git(cwd, 'status', '--porcelain');
    await withCheckout('HEAD~1', { cwd, env }, async () => Promise.resolve());
    expect(git(cwd, 'status', '--porcelain')).toBe(before);
  });

  it('removes the files when the work fails, and lets its error through', async () => {
    const cwd = repository({ 'a.txt': '1' });
    let folder = '';
    const work = withCheckout('HEAD', { cwd, env }, async (checkout) => {
      ({ folder } = checkout);
      return Promise.reject(new Error('no'));
    });
    await expect(work).rejects.toThrow('no');
    expect(existsSync(folder)).toBe(false);
  });

  it('stands where the current folder is in the repository', async () => {
    const top = repository({ 'deep/down/a.txt': '1' });
    const found = await withCheckout('HEAD', { cwd: join(top, 'deep'), env }, async ({ folder }) =>
      Promise.resolve(existsSync(join(folder, 'down/a.txt'))),
    );
    expect(found).toBe(true);
  });

  it('finds paths of the revision, and none that leads out of it', async () => {
    const top = repository({ 'deep/a.txt': '1', 'b.txt': '1' });
    symlinkSync('/', join(top, 'deep/link'));
    git(top, 'add', '--all');
    git(top, 'commit', '--quiet', '--message', 'link');
    const paths = ['.', 'a.txt', '..', '../b.txt', 'c.txt', '../..', '../../..', '/', '/etc', 'link', 'link/etc'];
    const found = await withCheckout('HEAD', { cwd: join(top, 'deep'), env }, async ({ find }) =>
      Promise.resolve(paths.filter((path) => find(path) !== undefined)),
    );
    expect(found).toEqual(['.', 'a.txt', '..', '../b.txt']);
  });

  it('knows a tree that is no commit from a commit', async () => {
    const cwd = repository({ 'a.txt': '1' });
    const result = await withCheckout('HEAD^{tree}', { cwd, env }, async () => Promise.resolve('ran'));
    expect(result).toMatchObject({ code: 'R5502' });
  });
});
