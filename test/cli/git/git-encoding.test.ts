import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitEncoding } from '../../../src/cli/git/git-encoding.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { gitEnvironment as env, repository } from '../harness/repository.ts';

const settingsOf = (codePage: string) => `export default { codePage: '${codePage}' };\n`;

/** The code page of files in a folder of a repository, which git hands over at its root. */
async function usualIn(root: string, folder = ''): Promise<string | undefined> {
  return (await gitEncoding(join(root, folder), { cwd: root, env })).usual?.name;
}

describe('the code page of files that git hands over', () => {
  it('is that of the project at the root, or that the folder belongs to', async () => {
    const root = repository({
      'rolewright.config.ts': settingsOf('cp1250'),
      'two/rolewright.config.mjs': settingsOf('cp1253'),
    });
    expect([await usualIn(root), await usualIn(root, 'out'), await usualIn(root, 'two/out/roles')]).toEqual([
      'windows-1250',
      'windows-1250',
      'windows-1253',
    ]);
  });

  it('is that of the projects below the root, when they have the same', async () => {
    const one = { 'one/rolewright.config.ts': settingsOf('cp1250') };
    expect(await usualIn(repository(one))).toBe('windows-1250');
    expect(await usualIn(repository({ ...one, 'two/rolewright.config.ts': settingsOf('windows-1250') }), 'out')).toBe(
      'windows-1250',
    );
    expect(await usualIn(repository({ ...one, 'two/rolewright.config.ts': settingsOf('cp1253') }))).toBeUndefined();
    expect(await usualIn(repository({ ...one, 'two/rolewright.config.ts': 'export default {};' }))).toBeUndefined();
  });

  it('is not known without a repository, a configuration or a code page', async () => {
    expect(await usualIn(temporaryFolder())).toBeUndefined();
    expect(await usualIn(repository({ 'a.txt': '' }))).toBeUndefined();
    expect(await usualIn(repository({ 'rolewright.config.ts': settingsOf('nonsense') }))).toBeUndefined();
    const gone = repository({ 'one/rolewright.config.ts': settingsOf('cp1250') });
    rmSync(join(gone, 'one'), { recursive: true });
    expect(await usualIn(gone)).toBeUndefined();
  });

  it('is read, and the configuration is not run', async () => {
    const text = `globalThis.wasRun = true;\n${settingsOf('cp1250')}`;
    expect(await usualIn(repository({ 'rolewright.config.ts': text }))).toBe('windows-1250');
    expect(Reflect.has(globalThis, 'wasRun')).toBe(false);
  });
});
