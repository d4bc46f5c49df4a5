import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../src/diagnostics/diagnostic.ts';
import { findSources } from '../../src/load/find-sources.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

const tree = [
  'roles/z.role.ts',
  'roles/a.role.ts',
  'roles/B.role.ts',
  'roles/shared.ts',
  'roles/team.users.ts',
  'roles/types.d.ts',
  'roles/notes.md',
  'roles/sales/order.role.ts',
  'roles/sales/out/late.role.ts',
  'roles/node_modules/some/x.role.ts',
  'roles/[draft].role.ts',
  'node_modules/some/roles/y.role.ts',
  'out/copy.role.ts',
  'other/c.role.ts',
];

function project(files: readonly string[] = tree): string {
  return temporaryFolder(Object.fromEntries(files.map((file) => [file, ''])));
}

async function found(patterns: readonly string[], cwd = project()) {
  const { files, diagnostics } = await findSources(patterns, cwd);
  return { files, diagnostics: diagnostics.map((one) => `${one.code} ${messageOf(one)} | ${helpOf(one) ?? ''}`) };
}

const below = [
  'roles/B.role.ts',
  'roles/[draft].role.ts',
  'roles/a.role.ts',
  'roles/sales/order.role.ts',
  'roles/sales/out/late.role.ts',
  'roles/team.users.ts',
  'roles/z.role.ts',
];

describe('finding sources', () => {
  it('takes every role and users file below roles without being told, in the order of code units', async () => {
    expect(await found([])).toEqual({ files: below, diagnostics: [] });
  });

  it.each([
    ['a folder', ['roles'], below],
    ['a folder with a slash behind it', ['roles/'], below],
    ['a folder with a dot in front of it', ['./roles'], below],
    ['this folder, without packages and the results of a build', ['.'], ['other/c.role.ts', ...below]],
    ['a file', ['roles/a.role.ts'], ['roles/a.role.ts']],
    ['a file whatever it is called', ['./roles/shared.ts'], ['roles/shared.ts']],
    ['a file in a folder that is passed over', ['out/copy.role.ts'], ['out/copy.role.ts']],
    ['a folder of a package', ['node_modules/some/roles'], ['node_modules/some/roles/y.role.ts']],
    ['a file whose name would be a glob', ['roles/[draft].role.ts'], ['roles/[draft].role.ts']],
    ['a glob', ['roles/*.role.ts'], ['roles/B.role.ts', 'roles/[draft].role.ts', 'roles/a.role.ts', 'roles/z.role.ts']],
    ['a glob over everything, which takes what can be run', ['roles/s*'], ['roles/shared.ts']],
    ['a glob in braces', ['{roles,other}/{a,c}.role.ts'], ['other/c.role.ts', 'roles/a.role.ts']],
    ['a glob without packages and results', ['**/{x,y,copy,c}.role.ts'], ['other/c.role.ts']],
    [
      'several patterns, each file once',
      ['roles/z.role.ts', 'roles/[az].role.ts', 'roles/a.role.ts'],
      ['roles/a.role.ts', 'roles/z.role.ts'],
    ],
    [
      'patterns that take away',
      ['roles', '!roles/sales/**', '!roles/?.role.ts'],
      ['roles/[draft].role.ts', 'roles/team.users.ts'],
    ],
    ['patterns that only take away', ['!roles/sales/**', '!roles/*.role.ts'], ['roles/team.users.ts']],
    ["Windows' separators in a file", ['roles\\sales\\order.role.ts'], ['roles/sales/order.role.ts']],
    [
      "Windows' separators in a folder",
      ['.\\roles\\sales'],
      ['roles/sales/order.role.ts', 'roles/sales/out/late.role.ts'],
    ],
    ["Windows' separators in a glob", ['roles\\s*\\*.role.ts'], ['roles/sales/order.role.ts']],
  ])('takes %s', async (_, patterns, files) => {
    expect(await found(patterns)).toEqual({ files, diagnostics: [] });
  });

  it('takes absolute paths and paths outside, and shows them relative to where one stands', async () => {
    const cwd = project();
    const inside = join(cwd, 'roles/sales');
    expect(await found([join(cwd, 'other'), '../a.role.ts', 'order.role.ts'], inside)).toEqual({
      files: ['../../other/c.role.ts', '../a.role.ts', 'order.role.ts'],
      diagnostics: [],
    });
    expect((await found([join(cwd, 'other/*.ts')], inside)).files).toEqual(['../../other/c.role.ts']);
  });

  it('comes to an end where links go round, and takes each file once', async () => {
    const cwd = project(['roles/a.role.ts', 'roles/deep/b.role.ts']);
    symlinkSync('..', join(cwd, 'roles/deep/up'));
    symlinkSync('.', join(cwd, 'roles/here'));
    symlinkSync('a.role.ts', join(cwd, 'roles/0.role.ts'));
    expect(await found([], cwd)).toEqual({ files: ['roles/a.role.ts', 'roles/deep/b.role.ts'], diagnostics: [] });
    expect((await found(['roles/**/*.ts'], cwd)).files).toEqual(['roles/a.role.ts', 'roles/deep/b.role.ts']);
  });

  it('follows links to folders elsewhere', async () => {
    const cwd = project(['shared/b.role.ts', 'project/roles/a.role.ts']);
    symlinkSync('../../shared', join(cwd, 'project/roles/shared'));
    expect((await found([], join(cwd, 'project'))).files).toEqual(['roles/a.role.ts', 'roles/shared/b.role.ts']);
  });

  it('passes over links that lead nowhere', async () => {
    const cwd = project(['roles/a.role.ts']);
    symlinkSync('gone.role.ts', join(cwd, 'roles/b.role.ts'));
    expect((await found([], cwd)).diagnostics).toEqual([]);
    expect((await found([], cwd)).files).toContain('roles/a.role.ts');
  });
});

describe('a pattern that finds nothing', () => {
  const advice = 'name files, folders or globs, relative to where you stand; in folders *.role.ts and *.users.ts count';
  it.each([
    ['roles/A.role.t', 'did you mean "roles/a.role.ts"?'],
    ['roles/sales/ordr.role.ts', 'did you mean "roles/sales/order.role.ts"?'],
    ['order.role.ts', 'did you mean "roles/sales/order.role.ts"?'],
    ['roles/sales/order', 'did you mean "roles/sales/order.role.ts"?'],
    ['rolse', 'did you mean "roles"?'],
    ['ROLES\\SALES\\ORDER.ts', 'did you mean "roles/sales/order.role.ts"?'],
    ['nothing/like/it.ts', advice],
    ['*.nothing', advice],
    ['', advice],
    ['roles/\0', advice],
    ['[', advice],
    ['{'.repeat(50), advice],
  ])('%j is reported, with what it may have meant', async (pattern, help) => {
    const { files, diagnostics } = await found([pattern]);
    expect(files).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatch(/^R4001 no source matches "/);
    expect(diagnostics[0]!.split(' | ')[1]).toBe(help);
  });

  it('may be longer than any path', async () => {
    const { files, diagnostics } = await found([`${'x'.repeat(70_000)}*`]);
    expect(files).toEqual([]);
    expect(diagnostics).toEqual([expect.stringMatching(/^R4001 no source matches "x+/)]);
  });

  it('does not keep the other patterns from finding theirs', async () => {
    const { files, diagnostics } = await found(['roles/a.role.ts', 'nothing', 'other', 'nowhere']);
    expect(files).toEqual(['other/c.role.ts', 'roles/a.role.ts']);
    expect(diagnostics.map((text) => text.split(' | ')[0])).toEqual([
      'R4001 no source matches "nothing"',
      'R4001 no source matches "nowhere"',
    ]);
  });

  it('is not taken for a match when it names what cannot be run', async () => {
    expect(await found(['roles/notes.md', 'roles/*.md', 'roles/types.d.ts'])).toEqual({
      files: [],
      diagnostics: [
        'R4003 "roles/notes.md" is not a TypeScript or JavaScript module',
        'R4003 "roles/*.md" matches no TypeScript or JavaScript module, only "roles/notes.md" and its like',
        'R4003 "roles/types.d.ts" is not a TypeScript or JavaScript module',
      ].map((text) => `${text} | role files that were downloaded become sources with rolewright import`),
    });
  });

  it.each([
    ['no folder roles', []],
    ['nothing in it', ['roles/notes.md']],
  ])('is the folder roles when there is %s', async (_, files) => {
    expect(await found([], project(files))).toMatchObject({
      files: [],
      diagnostics: [
        expect.stringMatching(/^R4002 there are no sources: no \*\.role\.ts or \*\.users\.ts below "roles\/"/),
      ],
    });
  });

  it('may be a folder that holds no sources', async () => {
    const cwd = project();
    mkdirSync(join(cwd, 'empty'));
    expect((await found(['empty'], cwd)).diagnostics).toEqual([
      expect.stringMatching(/^R4001 no source matches "empty"/),
    ]);
  });
});
