import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, temporaryFolder, textOf } from './harness/folder.ts';
import { runIn } from './harness/run-in.ts';
import { transcript } from './harness/transcript.ts';

interface Manifest {
  readonly name: string;
  readonly type: string;
  readonly version: string;
  readonly scripts: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;
const all = ['.gitignore', 'package.json', 'roles/z-example.role.ts', 'rolewright.config.ts', 'tsconfig.json'];
const manifestIn = (...path: string[]): Manifest => JSON.parse(textOf(...path, 'package.json')) as Manifest;

describe('rolewright init', () => {
  it('init in an empty folder', async () => {
    const folder = temporaryFolder();
    await transcript('init in an empty folder', folder, [['init'], ['init']]);
    expect(filesBelow(folder)).toEqual(all);
  });

  it('init in a new folder', async () => {
    const folder = temporaryFolder();
    await transcript('init in a new folder', folder, [['init', 'sales roles/2024']]);
    expect(filesBelow(join(folder, 'sales roles/2024'))).toEqual(all);
  });

  it('init beside files that are there', async () => {
    const files = {
      'package.json': '{ "name": "theirs" }',
      'tsconfig.json': '',
      'roles/z-example.role.ts': '// theirs',
      'roles/z-other.role.ts': '',
    };
    const folder = temporaryFolder(files);
    await transcript('init beside files that are there', folder, [['init']]);
    for (const [path, text] of Object.entries(files)) expect(textOf(folder, path)).toBe(text);
    expect(filesBelow(folder)).toEqual([...all, 'roles/z-other.role.ts'].toSorted());
  });

  it('init where rolewright is installed', async () => {
    const folder = temporaryFolder({
      'package.json': '{ "dependencies": { "rolewright": "file:rolewright-0.1.0.tgz" } }',
      'node_modules/rolewright/package.json': '{ "name": "rolewright", "version": "0.1.0" }',
    });
    await transcript('init where rolewright is installed', folder, [['init']]);
  });

  it('init where it cannot write', async () => {
    const folder = temporaryFolder({ file: '', 'project/roles': 'a file, no folder' });
    await transcript('init where it cannot write', folder, [
      ['init', 'file'],
      ['init', 'file/below'],
      ['init', 'project'],
    ]);
    expect(filesBelow(folder)).toEqual(['file', 'project/roles']);
  });

  it('names this version, and the TypeScript that rolewright is tested with', async () => {
    const folder = temporaryFolder();
    await runIn(folder, ['init', 'My Rôles!']);
    const { name, type, scripts, devDependencies } = manifestIn(folder, 'My Rôles!');
    expect({ name, type }).toEqual({ name: 'my-r-les', type: 'module' });
    expect(scripts).toEqual({ build: 'rolewright build', check: 'tsc' });
    expect(devDependencies).toEqual({
      rolewright: `^${own.version}`,
      typescript: `~${String(own.devDependencies['typescript'])}`,
    });
  });

  it.each([
    ['rolewright', 'roles'],
    ['---', 'roles'],
    ['_x', 'x'],
  ])('calls the project in the folder %j %j', async (folderName, name) => {
    const folder = temporaryFolder();
    await runIn(folder, ['init', '--', folderName]);
    expect(manifestIn(folder, folderName).name).toBe(name);
  });

  it('takes rolewright from the file that the surrounding project takes it from', async () => {
    const folder = temporaryFolder({
      'package.json': '{ "devDependencies": { "rolewright": "file:../rolewright.tgz" } }',
    });
    mkdirSync(join(folder, 'deep'));
    await runIn(join(folder, 'deep'), ['init', 'new/one']);
    expect(manifestIn(folder, 'deep/new/one').devDependencies['rolewright']).toBe('file:../../../../rolewright.tgz');
  });

  it('takes a version of the surrounding project for no file', async () => {
    const folder = temporaryFolder({ 'package.json': '{ "dependencies": { "rolewright": "0.0.1" } }' });
    await runIn(folder, ['init', 'new']);
    expect(manifestIn(folder, 'new').devDependencies['rolewright']).toBe(`^${own.version}`);
  });

  it('works beside a package.json that is damaged', async () => {
    const folder = temporaryFolder({ 'package.json': '{' });
    const { status, stderr } = await runIn(folder, ['init']);
    expect(status).toBe(0);
    expect(stderr).toContain('npm install --save-dev rolewright typescript');
  });

  it('takes a folder that is a link, and writes through no link that leads out of it', async () => {
    const elsewhere = temporaryFolder();
    const folder = temporaryFolder({ 'project/x': '' });
    symlinkSync(join(folder, 'project'), join(folder, 'link'));
    expect(await runIn(folder, ['init', 'link'])).toMatchObject({ status: 0 });
    expect(filesBelow(join(folder, 'project'))).toEqual([...all, 'x']);

    mkdirSync(join(folder, 'other'));
    symlinkSync(elsewhere, join(folder, 'other', 'roles'));
    const refused = await runIn(folder, ['init', 'other']);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('R5010: "roles/z-example.role.ts" leads out of the folder "other"');
    expect(filesBelow(elsewhere)).toEqual([]);
  });

  it('keeps a link to nowhere as it keeps a file', async () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere', join(folder, 'tsconfig.json'));
    const { status, stderr } = await runIn(folder, ['init']);
    expect(status).toBe(0);
    expect(stderr).toContain('kept tsconfig.json');
  });

  it.each(['module', 'commonjs', undefined])(
    'writes sources and settings that check in a package of type %j',
    async (type) => {
      const folder = temporaryFolder({
        'package.json': JSON.stringify({ name: 'x', ...(type === undefined ? {} : { type }) }),
        'node_modules/rolewright/package.json': JSON.stringify({
          name: 'rolewright',
          type: 'module',
          exports: { '.': { types: './index.d.ts', default: './index.js' } },
        }),
        'node_modules/rolewright/index.d.ts':
          'export declare function defineRole(role: { name: string; text: object; authorizations: object }): object;\n' +
          'export declare function defineConfig(config: object): object;\n',
      });
      await runIn(folder, ['init']);
      expect(problemsOf(folder)).toEqual([]);
    },
  );
});

/** What `tsc -p folder` would complain about. */
function problemsOf(folder: string): readonly string[] {
  const file = join(folder, 'tsconfig.json');
  const { config } = typescript.readConfigFile(file, (path) => readFileSync(path, 'utf8')) as { config: unknown };
  const { fileNames, options, errors } = typescript.parseJsonConfigFileContent(config, typescript.sys, folder);
  expect(fileNames.map((path) => path.slice(folder.length + 1))).toEqual([
    'roles/z-example.role.ts',
    'rolewright.config.ts',
  ]);
  const program = typescript.createProgram(fileNames, options);
  return [...errors, ...typescript.getPreEmitDiagnostics(program)].map(({ messageText }) =>
    typescript.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
