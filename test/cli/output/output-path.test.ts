import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsInside } from '../../../src/cli/output/output-path.ts';
import { temporaryFolder } from '../harness/folder.ts';

const pathInside = (root: string, path: string): string | undefined => pathsInside(root)(path);

describe('pathsInside', () => {
  it('gives the place of a path below the root, whether it exists or not', () => {
    const root = temporaryFolder({ 'roles/A.SAP': '' });
    expect(pathInside(root, 'roles/A.SAP')).toBe(join(root, 'roles', 'A.SAP'));
    expect(pathInside(root, 'a/b/c')).toBe(join(root, 'a', 'b', 'c'));
    expect(pathInside(join(root, 'not', 'there'), 'x')).toBe(join(root, 'not', 'there', 'x'));
  });

  it('takes names that only look like a way out', () => {
    const root = temporaryFolder();
    for (const path of ['..a', 'a..b', '...', '~', '%2E%2E', '-rf']) {
      expect(pathInside(root, path)).toBe(join(root, path));
    }
  });

  it.each(['', '.', '..', '../x', 'a/../../x', 'a/..', './x', 'a//b', 'a/', '/etc/passwd', 'a\0b'])(
    'refuses %j',
    (path) => {
      expect(pathInside(temporaryFolder(), path)).toBeUndefined();
    },
  );

  it('refuses a path through a symbolic link that leads out', () => {
    const outside = temporaryFolder();
    const root = temporaryFolder();
    symlinkSync(outside, join(root, 'link'));
    expect(pathInside(root, 'link/x')).toBeUndefined();
    expect(pathInside(root, 'link/deeper/x')).toBeUndefined();
  });

  it('refuses a path through a link to a place that is still to be made', () => {
    const root = temporaryFolder();
    symlinkSync(join(temporaryFolder(), 'later'), join(root, 'link'));
    expect(pathInside(root, 'link/x')).toBeUndefined();
  });

  it('follows a link that stays inside', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'real'));
    symlinkSync('real', join(root, 'link'));
    expect(pathInside(root, 'link/x')).toBe(join(root, 'link', 'x'));
  });

  it('takes a root that is itself a link, since the user named it', () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(outside, join(folder, 'out'));
    expect(pathInside(join(folder, 'out'), 'x')).toBe(join(folder, 'out', 'x'));
  });

  it('does not take a folder with a longer name for the root', () => {
    const folder = temporaryFolder({ 'out-of-it/x': '' });
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'out-of-it'), join(folder, 'out', 'link'));
    expect(pathInside(join(folder, 'out'), 'link/x')).toBeUndefined();
  });

  it('throws what the file system says when a file stands in the way', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), '');
    expect(() => pathInside(root, 'file/below/x')).toThrow(/ENOTDIR/);
  });
});
