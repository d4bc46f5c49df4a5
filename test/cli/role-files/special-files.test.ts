import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

async function outcome(cwd: string, argv: readonly string[]) {
  const { status, stdout, stderr } = await runIn(cwd, argv);
  return { status, text: stdout + stderr };
}

// Windows has neither named pipes nor these devices
describe.skipIf(process.platform === 'win32')('what is no ordinary file', () => {
  it.each([
    ['inspect', 'pipe.SAP'],
    ['verify', 'pipe.SAP'],
    ['lint', 'pipe.acgr.xml'],
    ['import', 'pipe.txt'],
    ['diff', 'pipe.SAP', 'pipe.SAP'],
    ['merge-driver', 'pipe.SAP', 'pipe.SAP', 'pipe.SAP'],
    ['catalog', 'import', 'pipe.suso.xml'],
    ['catalog', 'import', 'zero.csv'],
    ['inspect', 'zero.SAP'],
    ['lint', '--baseline', 'zero.SAP', 'empty.SAP'],
  ])('ends %s %s at once', async (...argv) => {
    const cwd = temporaryFolder({ 'empty.SAP': '' });
    for (const name of ['zero.SAP', 'zero.csv']) symlinkSync('/dev/zero', join(cwd, name));
    const pipes = ['pipe.SAP', 'pipe.acgr.xml', 'pipe.txt', 'pipe.suso.xml'];
    expect(spawnSync('mkfifo', pipes, { cwd }).status).toBe(0);
    const { status, text } = await outcome(cwd, argv);
    expect(text).toContain('it is no ordinary file');
    expect(status).toBe(2);
    expect(filesBelow(cwd)).toHaveLength(7);
  });

  it.each([
    ['rolewright.config.ts', 'error R4011: "rolewright.config.ts" cannot be read'],
    ['rolewright.catalog.json', 'it is no ordinary file'],
    ['.rolewright/catalog/current.tsv', 'it is no ordinary file'],
    ['catalog.custom.ts', 'error R4011: "catalog.custom.ts" cannot be read'],
    ['out/manifest.json', 'warning R5201'],
  ])('is reported in the place of %s', async (name, expected) => {
    const cwd = temporaryFolder({
      'package.json': '{ "type": "module" }',
      'roles/a.role.ts':
        "import { defineRole } from 'rolewright'; export default defineRole({ name: 'Z_A', text: { EN: 'A' } });",
      [name]: '',
    });
    expect(spawnSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', name], { cwd }).status).toBe(0);
    expect((await outcome(cwd, ['build'])).text).toContain(expected);
  });

  it('is no configuration that may be passed over: a link to nowhere is reported', async () => {
    const cwd = temporaryFolder({ 'package.json': '{ "type": "module" }' });
    symlinkSync('gone.ts', join(cwd, 'rolewright.config.ts'));
    const { status, text } = await outcome(cwd, ['types']);
    expect(text).toContain('error R4011: "rolewright.config.ts" cannot be read');
    expect(status).toBe(2);
  });
});
