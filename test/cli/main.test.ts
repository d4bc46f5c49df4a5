import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder } from './harness/folder.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const hooks = path('../../scripts/typescript.js');
const main = path('../../src/cli/main.ts');

/** The real launcher in a process of its own, without the folder it was compiled to. */
const launch = (...argv: string[]): [command: string, argv: string[]] => [
  process.execPath,
  ['--import', `file://${hooks}`, main, ...argv],
];

describe('the launcher', () => {
  it('gives the arguments, the outputs and the status to the process', () => {
    const cwd = temporaryFolder();
    const fine = spawnSync(...launch('init', 'new'), { cwd, encoding: 'utf8' });
    expect(fine).toMatchObject({ status: 0, stdout: expect.stringMatching(/^wrote new\/package\.json\n/) as string });
    expect(filesBelow(cwd)).toContain('new/roles/z-example.role.ts');
    const wrong = spawnSync(...launch('inti'), { cwd, encoding: 'utf8' });
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('did you mean init?');
  });

  it('does not mind a reader that closes the pipe', async () => {
    const child = spawn(...launch('explain', 'R5002'), { cwd: temporaryFolder() });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  });

  it.each([
    ['ends the process', 'process.exit(0);'],
    ['waits for what never comes', 'await new Promise(() => {});'],
  ])('does not take it for success when a source %s', (_, code) => {
    const cwd = temporaryFolder({ 'package.json': '{ "type": "module" }', 'roles/a.role.ts': code });
    const { status, stdout, stderr } = spawnSync(...launch('build'), { cwd, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ended rolewright before the command was done');
    expect(filesBelow(cwd)).toEqual(['package.json', 'roles/a.role.ts']);
  });

  it.each([
    ['leaves a promise rejected', "void Promise.reject(new Error('boo'));", 'rolewright.config.ts:1:21 error R4014'],
    ['throws in a timer', "setTimeout(() => { throw new Error('boo'); });", 'rolewright.config.ts:1:26 error R4014'],
  ])('takes it for the mistake of the project when its configuration %s', (_, code, expected) => {
    const config = `${code} await new Promise((done) => setTimeout(done, 200)); export default {};`;
    const cwd = temporaryFolder({ 'package.json': '{ "type": "module" }', 'rolewright.config.ts': config });
    const { status, stdout, stderr } = spawnSync(...launch('build'), { cwd, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it('ends when the command is done, whatever the configuration has begun', () => {
    const config = 'setInterval(() => undefined, 1000); export default {};';
    const cwd = temporaryFolder({ 'package.json': '{ "type": "module" }', 'rolewright.config.ts': config });
    const { status, stdout } = spawnSync(...launch('types'), { cwd, encoding: 'utf8', timeout: 30_000 });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'wrote rolewright-objects.d.ts\n' });
  });

  // a device of Linux
  it.runIf(process.platform === 'linux')('says that the result cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(...launch('hash', 'G4BA', 'A'), {
      cwd: temporaryFolder(),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toContain('error R5009: cannot write "standard output": no space is left on the device');
  });

  it('leaves nothing half-written when it is interrupted, and ends as shells count it', async () => {
    const cwd = temporaryFolder({ 'out/kept': '' });
    const child = spawn(process.execPath, ['--import', `file://${hooks}`, path('./harness/endless-main.ts')], { cwd });
    while (!filesBelow(cwd).some((name) => name.endsWith('.tmp'))) await new Promise((done) => setTimeout(done, 10));
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(130);
    expect(filesBelow(cwd)).toEqual(['out/kept']);
  });

  it('loads no more for help than what writes it', () => {
    const [command, argv] = launch('--help');
    const traced = spawnSync(command, ['--import', `file://${path('./harness/print-loaded.js')}`, ...argv], {
      encoding: 'utf8',
    });
    const loaded = traced.stderr.split('\n');
    expect(loaded.some((url) => url.includes('/node_modules/yargs/'))).toBe(true);
    for (const heavy of ['zod', 'iconv-lite', 'oxc-parser', '@swc/wasm-typescript', 'tinyglobby', 'fast-xml-parser']) {
      expect(loaded.filter((url) => url.includes(`/node_modules/${heavy}/`))).toEqual([]);
    }
    expect(loaded.filter((url) => /\/src\/(codec|dsl|formats|layouts|load|model|tables)\//.test(url))).toEqual([]);
  });
});
