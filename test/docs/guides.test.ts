import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { parse } from '../../src/cli/parse.ts';
import type { UsageError } from '../../src/cli/usage-error.ts';
import { codes } from '../../src/diagnostics/codes/index.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { git, gitEnvironment as env } from '../cli/harness/repository.ts';
import { compileFolder } from '../types/compile-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const launcher = join(root, 'bin/rolewright.js');
const guides = readdirSync(join(root, 'docs/guides'));

/** What somebody who follows a guide has already: paths in his project, and the fixtures that stand there. */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'abapgit.md': { 'repository/src/z_sales_clerk.acgr.xml': 'abapgit/src/z_sales_clerk.acgr.xml' },
  'authorization-defaults.md': { 'repository/src': 'abapgit/src' },
  'import.md': {
    'downloads/BERTH_DESK.SAP': 'import/family/BERTH_DESK.SAP',
    'downloads/HARBOUR_LOG_READER.SAP': 'import/log-reader/HARBOUR_LOG_READER.SAP',
    exports: 'import/tables',
  },
};

const textOf = (guide: string) => readFileSync(join(root, 'docs/guides', guide), 'utf8');

/** A project with what a guide takes for granted. */
function projectFor(guide: string): string {
  const folder = temporaryFolder({ 'package.json': '{ "type": "module" }' });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [path, fixture] of Object.entries(given[guide] ?? {})) {
    cpSync(join(root, 'fixtures', fixture), join(folder, path), { recursive: true });
  }
  return folder;
}

/** The words of a command line; quotes stand around whole words only. */
function wordsOf(line: string): readonly string[] {
  return (line.replace(/ +#.*$/, '').match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
}

/** Runs a command line of a guide; npm test builds first, and git runs what was built, too. */
function outputOf(line: string, cwd: string): string {
  const [command = '', ...args] = wordsOf(line);
  const [program, before] = command === 'rolewright' ? [process.execPath, [launcher]] : [command, []];
  const { stdout, stderr } = spawnSync(program, [...before, ...args], { cwd, env, encoding: 'utf8' });
  return `${stdout}${stderr}`.trimEnd();
}

/** A console block with what its commands print now. */
function run(text: string, cwd: string): string {
  return text.replace(/^\$ (.*)\n(?:(?!\$ ).*\n)*/gm, (_, line: string) => {
    const output = outputOf(line, cwd);
    return output === '' ? `$ ${line}\n` : `$ ${line}\n${output}\n`;
  });
}

/** A file with the change that a diff block shows: its lines with `-` become those with `+`. */
function changed(content: string, diff: string): string {
  const side = (mark: string) => diff.split('\n').flatMap((line) => (line.startsWith(mark) ? [line.slice(1)] : []));
  const before = side('-').join('\n');
  expect(content).toContain(before);
  return content.replace(before, () => side('+').join('\n'));
}

/** Follows a guide from top to bottom. Gives it with what its commands print now, and what TypeScript finds on the way. */
function follow(guide: string, folder: string): { readonly text: string; readonly errors: readonly string[] } {
  const errors: string[] = [];
  const text = textOf(guide).replace(/^```(.*)\n([\s\S]*?)^```$/gm, (block, words: string, content: string) => {
    const [kind = '', file = kind === 'ts' ? 'block.ts' : kind] = words.split(' ');
    if (kind === 'console') return `\`\`\`${words}\n${run(content, folder)}\`\`\``;
    const path = join(folder, file);
    if (/\.\w+$/.test(file)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, kind === 'diff' ? changed(readFileSync(path, 'utf8'), content) : content);
    }
    if (file.endsWith('.ts')) errors.push(...compileFolder(folder));
    return block;
  });
  return { text, errors };
}

/** The command lines that a guide names without showing what they print: in blocks for a shell and in sentences. */
function namedCommands(guide: string): readonly string[] {
  const text = textOf(guide);
  const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));
  const spans = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
  return [...lines, ...spans].map((line) => line.replace(/^npx /, '')).filter((line) => line.startsWith('rolewright '));
}

describe.each(guides)('the guide %s', { timeout: 120_000 }, (guide) => {
  it('shows what its commands print, its TypeScript compiles, and its roles build when all of it is written', async () => {
    const folder = projectFor(guide);
    const { text, errors } = follow(guide, folder);
    expect(errors).toEqual([]);
    await expect(text).toMatchFileSnapshot(join(root, 'docs/guides', guide));
    const system = guide === 'parameters-and-systems.md' ? ' --system PRD' : '';
    expect(outputOf(`rolewright build${system} --out last`, folder)).toMatch(/^\d+ roles? in \d+ files?/m);
  });

  it('names commands, options, codes and rules that there are', async () => {
    for (const line of namedCommands(guide)) {
      const [, ...argv] = wordsOf(line.replace(/ [>|] .*$/, ''));
      // a sentence may leave out what a command works on
      const mistakes = await parse(argv, commands, { version: '', width: 80 }).then(
        () => [],
        (error: unknown) => (error as UsageError).diagnostics.filter(({ code }) => code !== 'R5005'),
      );
      expect(mistakes, line).toEqual([]);
    }
    const known = [...Object.keys(codes), ...rules.map(({ id }) => id)];
    const named = textOf(guide).match(/\bR\d{4}\b|\b(?:critical|correctness|hygiene)\/[a-z-]+/g) ?? [];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
