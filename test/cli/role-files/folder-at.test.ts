import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFolderAt } from '../../../src/cli/role-files/folder-at.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

describe('isFolderAt', () => {
  it('tells folders from everything else, also from what cannot be looked at', () => {
    const folder = temporaryFolder({ 'deep/file': '' });
    symlinkSync('loop', join(folder, 'loop'));
    const paths = ['deep', 'deep/file', 'missing', 'deep/file/x', 'loop', 'x'.repeat(5000)];
    expect(paths.filter((path) => isFolderAt(join(folder, path)))).toEqual(['deep']);
  });

  it.each([
    ['inspect', ['inspect', 'loop']],
    ['lint', ['lint', 'loop']],
    ['diff', ['diff', 'loop', 'loop']],
    ['init', ['init', 'loop']],
  ])('lets %s report a link that leads to itself', async (_name, argv) => {
    const folder = temporaryFolder();
    symlinkSync('loop', join(folder, 'loop'));
    const { status, stdout, stderr } = await runIn(folder, argv);
    expect({ status, said: stdout + stderr }).toEqual({ status: 2, said: expect.stringContaining('"loop"') as string });
  });
});
