import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/cli/output/reason.ts';
import { openFile, readFile } from '../../src/load/ordinary-file.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

function reasonFor(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return reasonOf(error);
  }
  return undefined;
}

describe('an ordinary file', () => {
  it('is read, also through a link', () => {
    const folder = temporaryFolder({ a: 'content' });
    symlinkSync('a', join(folder, 'link'));
    for (const name of ['a', 'link']) expect(readFile(join(folder, name)).toString()).toBe('content');
  });

  it('is not a folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    expect(reasonFor(() => openFile(join(folder, 'a')))).toBe('it is a folder');
  });

  it('is no larger than allowed', () => {
    const folder = temporaryFolder({ a: '12345' });
    expect(readFile(join(folder, 'a'), 5).toString()).toBe('12345');
    expect(reasonFor(() => readFile(join(folder, 'a'), 4))).toBe('it is too large');
  });

  it('is no device', () => {
    expect(reasonFor(() => openFile(process.platform === 'win32' ? '\\\\.\\NUL' : '/dev/zero'))).toBe(
      'it is no ordinary file',
    );
  });

  // Windows has neither
  it.skipIf(process.platform === 'win32')('is no named pipe, for whose writer one would wait', () => {
    const folder = temporaryFolder();
    expect(spawnSync('mkfifo', ['pipe'], { cwd: folder }).status).toBe(0);
    expect(reasonFor(() => openFile(join(folder, 'pipe')))).toBe('it is no ordinary file');
  });

  it.skipIf(process.platform === 'win32')('need not be one when it is open already, like standard input', () => {
    const module = new URL('../../src/load/ordinary-file.ts', import.meta.url).href;
    const hooks = new URL('../../scripts/typescript.js', import.meta.url).href;
    const code = `import { readFile } from '${module}'; process.stdout.write(readFile('/dev/stdin'));`;
    const script = 'printf "from a pipe" | "$0" --import "$1" --input-type=module -e "$2"';
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, hooks, code], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'from a pipe', stderr: '' });
  });

  it('is closed when it was opened', () => {
    const folder = temporaryFolder({ a: 'content' });
    const file = openFile(join(folder, 'a'));
    expect(readFileSync(file, 'utf8')).toBe('content');
    closeSync(file);
  });
});
