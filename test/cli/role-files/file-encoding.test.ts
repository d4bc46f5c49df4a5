import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encodingNamed } from '../../../src/codec/encoding.ts';
import { fileEncoding } from '../../../src/cli/role-files/file-encoding.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { runIn } from '../harness/run-in.ts';

it('is the one that was named, else the code page of the project', () => {
  const latin2 = { codePage: 'windows-1250' };
  expect(fileEncoding('utf-8', latin2)).toEqual({ encoding: encodingNamed('utf-8') });
  expect(fileEncoding(undefined, latin2)).toEqual({ usual: encodingNamed('windows-1250') });
  // Unicode shows by itself, and what a project writes in ASCII says nothing about the files of others
  for (const codePage of ['utf-8', 'utf-16le', 'us-ascii']) expect(fileEncoding(undefined, { codePage })).toEqual({});
  expect(fileEncoding(undefined, undefined)).toEqual({});
});

/** Ź is the byte 8F, which windows-1252 does not have, and Ł another letter there. */
const text = 'Łódź, Źródło';

async function project(codePage: string) {
  const folder = temporaryFolder({
    'package.json': '{ "type": "module" }',
    'rolewright.config.ts': `import { defineConfig } from 'rolewright';
export default defineConfig({ codePage: '${codePage}', systems: { QAS: { codePage: 'iso-8859-2' } } });`,
    'roles/a.role.ts': `import { defineRole } from 'rolewright';
export default defineRole({ name: 'Z_A', text: { EN: '${text}' }, authorizations: { S_TCODE: [{ TCD: ['VA03'] }] } });`,
  });
  const run = async (...words: readonly string[]) => {
    const { status, stdout, stderr } = await runIn(folder, words);
    return { status, said: stdout + stderr };
  };
  expect((await run('build')).status).toBe(0);
  return { folder, run };
}

const file = 'out/roles/Z_A.SAP';

it.each([
  ['inspect', [file]],
  ['inspect', [file, '--format', 'json']],
  ['inspect', [file, '--format', 'tables']],
])('a role file of the project is read in its code page by %s %j', async (command, words) => {
  const { run } = await project('windows-1250');
  const { status, said } = await run(command, ...words);
  expect([status, said]).toEqual([0, expect.stringContaining(text)]);
});

it.each([
  ['diff', 'roles', file],
  ['verify', file, '--state', file],
  ['verify', '--uploaded', 'roles', '--state', file],
  ['lint', file],
])('a role file of the project says what its source says to %s %s %s', async (...words) => {
  const { run } = await project('windows-1250');
  expect(await run(...words)).toMatchObject({ status: 0 });
});

it('a system of its own code page has files in that', async () => {
  const { run } = await project('windows-1250');
  expect((await run('build', '--system', 'QAS')).status).toBe(0);
  const ofSystem = 'out/QAS/roles/Z_A.SAP';
  expect(await run('diff', 'roles', ofSystem, '--system', 'QAS')).toMatchObject({ status: 0 });
  expect(await run('diff', 'roles', ofSystem)).toMatchObject({ status: 1 });
});

it('a role file of the project becomes a source with its letters', async () => {
  const { folder, run } = await project('windows-1250');
  const { status, said } = await run('import', file, '--out', 'imported');
  expect([status, said]).toEqual([0, expect.not.stringContaining('R5610')]);
  expect(readFileSync(join(folder, 'imported/z-a.role.ts'), 'utf8')).toContain(`EN: '${text}'`);
});

it('a damaged role file of the project is repaired in its code page', async () => {
  const { folder, run } = await project('windows-1250');
  const bytes = readFileSync(join(folder, file));
  const { status } = await run('verify', file, '--fix', 'fixed.SAP');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'fixed.SAP')).equals(bytes)).toBe(true);
});

it('Unicode is recognised whatever the code page of the project is', async () => {
  const { run } = await project('utf-16le');
  expect((await run('inspect', file)).said).toContain(text);
});
