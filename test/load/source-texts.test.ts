import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realPathOf, shownPath, sourceTexts } from '../../src/load/source-texts.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

describe('texts of sources', () => {
  it('are given by absolute and by relative paths, without a byte order mark', () => {
    const cwd = temporaryFolder({ 'roles/a.ts': '\uFEFFä\r\nb' });
    const texts = sourceTexts(cwd);
    expect(texts.textOf('roles/a.ts')).toBe('ä\r\nb');
    expect(texts.textOf(join(cwd, 'roles/a.ts'))).toBe('ä\r\nb');
    expect(texts.pathOf('roles/../roles/a.ts')).toBe(join(cwd, 'roles/a.ts'));
  });

  it('give single lines for excerpts', () => {
    const texts = sourceTexts(temporaryFolder({ 'a.ts': '\uFEFFa\r\n  b  \r\n' }));
    expect([0, 1, 2, 3, 4].map((line) => texts.lineOf('a.ts', line))).toEqual([undefined, 'a', '  b  ', '', undefined]);
    expect(texts.offsetAt('a.ts', 2, 3)).toBe(5);
  });

  it('are read once', () => {
    const read: string[] = [];
    const texts = sourceTexts('/project', (file) => {
      read.push(file);
      return 'a\nb';
    });
    texts.lineOf('x.ts', 1);
    texts.lineOf('/project/x.ts', 2);
    texts.textOf('./x.ts');
    expect(read).toEqual(['/project/x.ts']);
  });

  it('are missing for a file that is not there, or is a folder, and stay as they were read', () => {
    const cwd = temporaryFolder({ 'a.ts': 'one', 'folder/b.ts': '' });
    const texts = sourceTexts(cwd);
    expect([texts.textOf('gone.ts'), texts.textOf('folder'), texts.textOf('a\0')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(texts.lineOf('gone.ts', 1)).toBe('');
    expect(texts.textOf('a.ts')).toBe('one');
    writeFileSync(join(cwd, 'a.ts'), 'two');
    expect(texts.textOf('a.ts')).toBe('one');
    rmSync(join(cwd, 'a.ts'));
    expect(texts.lineOf('a.ts', 1)).toBe('one');
  });
});

describe('a path as it is shown', () => {
  it.each([
    ['/project/roles/a.ts', '/project', 'roles/a.ts'],
    ['roles/a.ts', '/project', 'roles/a.ts'],
    ['./a.ts', '/project', 'a.ts'],
    ['/other/a.ts', '/project', '../other/a.ts'],
    ['/project', '/project', '.'],
    ['/project/a b/ü.ts', '/project/', 'a b/ü.ts'],
  ])('%s seen from %s is %s', (file, cwd, shown) => {
    expect(shownPath(file, cwd)).toBe(shown);
    expect(sourceTexts(cwd).shown(file)).toBe(shown);
  });
});

it('a path without links is that of the file itself, and stays when there is none', () => {
  const cwd = temporaryFolder({ 'a.ts': '' });
  symlinkSync('a.ts', join(cwd, 'b.ts'));
  symlinkSync('gone.ts', join(cwd, 'c.ts'));
  expect(realPathOf(join(cwd, 'b.ts'))).toBe(join(cwd, 'a.ts'));
  expect(realPathOf(join(cwd, 'c.ts'))).toBe(join(cwd, 'c.ts'));
});
