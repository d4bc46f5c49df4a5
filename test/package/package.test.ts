import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'rolewright-package-'));
const project = join(scratch, 'project');

/** The environment of somebody who does not stand inside an npm script of this checkout. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|command|node|execpath)|INIT_CWD|NODE_ENV|VITEST)/.test(name),
  ),
);

const wrongRole = `import { defineRole } from 'rolewright';

export default defineRole({
  name: 'Z_WRONG',
  text: { EN: 'A field that does not exist' },
  authorizations: { S_BTCH_JOB: [{ JOBACTION: ['RELE'], JOBGRP: ['*'] }] },
});
`;

/** A program of somebody who wants the functions and not the command. */
const program = `import { readdirSync, readFileSync } from 'node:fs';
import { diffRoles, isEmptyDiff } from 'rolewright/diff';
import { messageOf, planUpload, verifyRoleFile } from 'rolewright/verify';

for (const name of readdirSync('out/roles')) {
  const { content, diagnostics } = verifyRoleFile(() => [readFileSync(\`out/roles/\${name}\`)], { file: name });
  const [planned] = planUpload(content.roles, []).roles;
  console.log(name, diagnostics.map(messageOf).join(), planned?.action, isEmptyDiff(diffRoles(content.roles, content.roles)));
}
`;

const typedProgram = `import { diffRoles } from 'rolewright/diff';
import { planUpload, verifyRoleFile, type Diagnostic, type Role } from 'rolewright/verify';

const { content, diagnostics } = verifyRoleFile(() => [new Uint8Array()], { file: 'a.SAP' });
const roles: readonly Role[] = content.roles;
export const found: readonly Diagnostic[] = diagnostics;
export const planned: 'create' | 'replace' | 'same' | undefined = planUpload(roles, [])?.roles[0]?.action;
export const changes: number = diffRoles(roles, roles).changed.length;
`;

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, ...args: readonly string[]): Outcome {
  return spawnSync(command, args, { cwd: project, env: environment, encoding: 'utf8', input: '' });
}

/** Runs a command that has to succeed; when it does not, the failed test shows what it said. */
function succeed(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = run(command, ...args);
  const said = `${stdout}${stderr}`;
  expect({ status, said: status === 0 ? '' : said }, [command, ...args].join(' ')).toEqual({ status: 0, said: '' });
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** Libraries and all that they need in turn, by the lock of this checkout. */
function neededBy(...names: readonly string[]): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dependencies?: object }>>;
  };
  const needed = new Set(names);
  for (const name of needed) {
    const paths = ['', ...needed].map((parent) => `${parent && `node_modules/${parent}/`}node_modules/${name}`);
    for (const each of paths.flatMap((path) => Object.keys(packages[path]?.dependencies ?? {}))) needed.add(each);
  }
  return [...needed].sort();
}

let packed: readonly string[] = [];

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', scratch], { cwd: checkout, env: environment });
  const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'))!;
  mkdirSync(project);
  succeed('npm', 'install', '--prefix', '.', '--no-audit', '--no-fund', join(scratch, tarball));
  packed = Object.keys(filesBelow(join(project, 'node_modules', 'rolewright')));
  succeed('npx', 'rolewright', 'init');
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('the package, installed into an empty folder', () => {
  it('holds the command, the library with its types, the licence and the changes', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'package.json',
        'bin/rolewright.js',
        'dist/bundle/index.js',
        'dist/index.d.ts',
      ]),
    );
  });

  it('holds no sources, tests, example roles or configuration of its tools', () => {
    expect(
      packed.filter(
        (path) => !/^(bin|dist|docs)\/|^(LICENSE|(README|CHANGELOG|CONTRIBUTING)\.md|package\.json)$/.test(path),
      ),
    ).toEqual([]);
    expect(packed.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('holds the notice of each library whose code is in it', () => {
    const notices = readFileSync(join(project, 'node_modules', 'rolewright', 'dist', 'bundle', 'LICENSES.txt'), 'utf8');
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\n\n.*\S/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(neededBy('zod', 'yargs', 'string-width'));
  });

  it('has everything that its README leads to', () => {
    const readme = readFileSync(join(project, 'node_modules', 'rolewright', 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(links).not.toEqual([]);
    expect(links.filter((target) => !packed.includes(target))).toEqual([]);
  });

  it('has nothing that npm would run when it is installed, or ask about', () => {
    const { scripts } = JSON.parse(
      readFileSync(join(project, 'node_modules', 'rolewright', 'package.json'), 'utf8'),
    ) as { readonly scripts: object };
    expect(Object.keys(scripts).filter((name) => /^(preinstall|install|postinstall|prepare)$/.test(name))).toEqual([]);
  });

  it('makes a project whose role compiles to a role file', () => {
    succeed('npx', 'rolewright', 'build');
    const files = filesBelow(join(project, 'out'));
    expect(Object.keys(files)).toContain('manifest.json');
    const roleFiles = Object.entries(files).filter(([path]) => /^roles[/\\].+\.SAP$/.test(path));
    expect(roleFiles).not.toEqual([]);
    for (const [, text] of roleFiles) expect(text).toMatch(/^DATE .*\r\nRELEASE .*\r\nLOADED_AGRS /);
  });

  it('gives its functions to programs, under rolewright/verify and rolewright/diff', () => {
    writeFileSync(join(project, 'program.mjs'), program);
    const { status, stdout, stderr } = run('node', 'program.mjs');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(\S+\.SAP {2}create true\n)+$/);
  });

  it('builds the same bytes a second time', () => {
    const first = filesBelow(join(project, 'out'));
    succeed('npx', 'rolewright', 'build', '--out', 'again');
    expect(filesBelow(join(project, 'again'))).toEqual(first);
  });

  it('overwrites nothing when init runs again', () => {
    const [role] = Object.keys(filesBelow(join(project, 'roles')));
    const path = join(project, 'roles', role!);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n// edited\n`);
    run('npx', 'rolewright', 'init');
    expect(readFileSync(path, 'utf8')).toMatch(/\/\/ edited\n$/);
  });

  it('type-checks, the declarations of the package included', () => {
    succeed('npm', 'install', '--no-save', '--no-audit', '--no-fund', `typescript@${ts.version}`);
    writeFileSync(join(project, 'roles', 'program.ts'), typedProgram);
    succeed('npx', 'tsc', '--noEmit', '--project', '.');
    // the declarations of zod, which options of own lint rules refer to, need URL
    const lib = ['--lib', 'es2023,dom'];
    succeed('npx', 'tsc', '--noEmit', '--project', '.', '--skipLibCheck', 'false', ...lib);
  });

  it('does not type-check a role with a field that its object lacks', () => {
    writeFileSync(join(project, 'roles', 'z-wrong.role.ts'), wrongRole);
    const { status, stdout } = run('npx', 'tsc', '--noEmit', '--project', '.');
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/z-wrong\.role\.ts\(6,.*JOBGRP/);
  });

  it('does not build it either, and points at the line', () => {
    const { status, stderr } = run('npx', 'rolewright', 'build');
    expect(status).toBe(1);
    expect(stderr).toMatch(/z-wrong\.role\.ts:6:\d+ error R\d{4}: .*JOBGRP/);
  });
});
