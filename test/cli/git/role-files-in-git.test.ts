import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodingNamed, windows1252 } from '../../../src/codec/encoding.ts';
import { readPfcg } from '../../../src/formats/pfcg/read.ts';
import { writePfcg } from '../../../src/formats/pfcg/write.ts';
import type { Role } from '../../../src/model/role.ts';
import { salesClerk } from '../../support/sales-clerk.ts';
import { authorization } from '../../support/small-roles.ts';
import { git, gitEnvironment as env, repository } from '../harness/repository.ts';
import { runIn } from '../harness/run-in.ts';

// git runs what was built: npm test builds first
const target = { client: '100', release: '757', lineEnd: 'crlf', encoding: windows1252() } as const;
const stamp = { user: 'KESTREL', date: '20240305', time: '101500' };

function fileOf(roles: readonly Role[], more: { readonly stamp?: typeof stamp } = {}): Buffer {
  return Buffer.concat([...writePfcg(roles, { ...target, ...more }, { diagnostics: [], rows: 0 })]);
}

const base = salesClerk;
const admin: Role = {
  ...base,
  authorizations: [authorization('S_ADMI_FCD', { S_ADMI_FCD: ['PADM'] }), ...base.authorizations],
};
const texts: Role = { ...base, texts: [{ language: 'E', short: 'Clerk', long: [] }] };

/** Names that shells, git and command lines stumble over. */
const names = ['-rf.SAP', 'a b/it\'s "new" $(x) `y`.SAP', '--help ä→%P;#.sap'];

async function setUp(files: Files): Promise<string> {
  const folder = repository(files);
  expect((await runIn(folder, ['git-setup'], { env })).status).toBe(0);
  commit(folder, {}, 'set git up');
  return folder;
}

function commit(folder: string, files: Files, message: string): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

function tryMerge(folder: string, branch: string) {
  const { status, stdout, stderr } = spawnSync('git', ['merge', '--quiet', '--no-edit', branch], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

type Files = Readonly<Record<string, Uint8Array>>;

/** A repository in which two branches changed files. */
async function branches(before: Files, ours: Files, theirs: Files): Promise<string> {
  const folder = await setUp(before);
  git(folder, 'checkout', '--quiet', '-b', 'theirs');
  commit(folder, theirs, 'theirs');
  git(folder, 'checkout', '--quiet', 'main');
  commit(folder, ours, 'ours');
  return folder;
}

const changedLines = (text: string) => text.split('\n').filter((line) => /^[+-](?![+-])/.test(line));

describe('role files in git', { timeout: 60_000 }, () => {
  it('show what changed, in git diff and git log -p', async () => {
    const folder = await setUp({ 'r.SAP': fileOf([base]) });
    writeFileSync(join(folder, 'r.SAP'), fileOf([admin], { stamp }));
    const expected = ['+  authorization S_ADMI_FCD status U', '+    S_ADMI_FCD S_ADMI_FCD PADM'];
    expect(changedLines(git(folder, 'diff'))).toEqual(expected);
    commit(folder, {}, 'more');
    expect(changedLines(git(folder, 'log', '-p', '-1'))).toEqual(expected);
    expect(git(folder, 'log', '-p', '-1')).toContain('@@ role Z_SALES_CLERK');
  });

  it('are read in the code page of a project below the root, in every version', async () => {
    const fileIn1250 = (short: string): Buffer => {
      const encoding = encodingNamed('windows-1250') ?? windows1252();
      const role: Role = { ...base, texts: [{ language: 'E', short, long: [] }] };
      return Buffer.concat([...writePfcg([role], { ...target, encoding }, { diagnostics: [], rows: 0 })]);
    };
    const settings = Buffer.from("export default { codePage: 'windows-1250' };\n");
    const folder = await setUp({ 'sap/rolewright.config.ts': settings, 'sap/r.SAP': fileIn1250('Sp\u0159\u00edny') });
    writeFileSync(join(folder, 'sap/r.SAP'), fileIn1250('Ple\u0165'));
    const expected = ['-  text E "Sp\u0159\u00edny"', '+  text E "Ple\u0165"'];
    expect(changedLines(git(folder, 'diff'))).toEqual(expected);
    commit(folder, {}, 'more');
    expect(changedLines(git(join(folder, 'sap'), 'log', '-p', '-1'))).toEqual(expected);
  });

  it('show nothing but a stamp that changed', async () => {
    const folder = await setUp({ 'r.SAP': fileOf([base]) });
    writeFileSync(join(folder, 'r.SAP'), fileOf([base], { stamp }));
    expect(changedLines(git(folder, 'diff'))).toEqual([]);
  });

  it('show what changed and merge, whatever they are called', async () => {
    const all = (bytes: Uint8Array) => Object.fromEntries(names.map((name) => [name, bytes]));
    const folder = await branches(all(fileOf([base])), all(fileOf([admin])), all(fileOf([texts])));
    const shown = changedLines(git(folder, 'diff', 'theirs~', 'theirs'));
    expect(shown.filter((line) => line === '+  text E "Clerk"')).toHaveLength(names.length);
    const { status, text } = tryMerge(folder, 'theirs');
    expect([status, text.replaceAll(/^Auto-merging .*\n/gm, '')]).toEqual([0, '']);
    for (const name of names) {
      const { roles } = readPfcg(readFileSync(join(folder, name)), { file: name });
      expect(roles).toEqual([{ ...admin, texts: texts.texts }]);
    }
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('stay in conflict when both sides changed the same thing: our file is there, whole', async () => {
    const ours = fileOf([{ ...base, texts: [] }]);
    const folder = await branches(
      { 'roles/r.SAP': fileOf([base]) },
      { 'roles/r.SAP': ours },
      { 'roles/r.SAP': fileOf([texts]) },
    );
    const { status, text } = tryMerge(folder, 'theirs');
    expect(status).toBe(1);
    expect(text).toContain('roles/r.SAP error R5701: role "Z_SALES_CLERK": both sides changed text in language E');
    expect(git(folder, 'status', '--porcelain')).toBe('UU roles/r.SAP\n');
    expect(readFileSync(join(folder, 'roles/r.SAP')).equals(ours)).toBe(true);
    expect(git(folder, 'show', ':3:roles/r.SAP')).toContain('Clerk');
  });

  it('stay in conflict when one of them is damaged, and are shown all the same', async () => {
    const damaged = Buffer.concat([fileOf([texts]), Buffer.from('AGR_1251 nonsense\r\n')]);
    const folder = await branches({ 'r.SAP': fileOf([base]) }, { 'r.SAP': fileOf([admin]) }, { 'r.SAP': damaged });
    expect(git(folder, 'diff', 'main', 'theirs')).toContain('+damaged: ');
    const { status, text } = tryMerge(folder, 'theirs');
    expect([status, text.includes('error R5702: the other version cannot be merged: line ')]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'r.SAP')).equals(fileOf([admin]))).toBe(true);
  });

  it('merge when both sides added different roles to one file that neither had', async () => {
    const folder = await setUp({ 'other.SAP': fileOf([base]) });
    git(folder, 'checkout', '--quiet', '-b', 'theirs');
    commit(folder, { 'r.SAP': fileOf([{ ...base, name: 'Z_TWO' }]) }, 'theirs');
    git(folder, 'checkout', '--quiet', 'main');
    commit(folder, { 'r.SAP': fileOf([base]) }, 'ours');
    expect(tryMerge(folder, 'theirs').status).toBe(0);
    const { roles } = readPfcg(readFileSync(join(folder, 'r.SAP')), { file: 'r.SAP' });
    expect(roles.map(({ name }) => name)).toEqual(['Z_SALES_CLERK', 'Z_TWO']);
  });

  it('merge while commits move onto another branch, and from a folder below', async () => {
    const folder = await branches(
      { 'sub/r.SAP': fileOf([base]) },
      { 'sub/r.SAP': fileOf([admin]) },
      { 'sub/r.SAP': fileOf([texts]) },
    );
    git(join(folder, 'sub'), 'rebase', '--quiet', 'theirs');
    const { roles } = readPfcg(readFileSync(join(folder, 'sub/r.SAP')), { file: 'r.SAP' });
    expect(roles).toEqual([{ ...admin, texts: texts.texts }]);
  });
});
