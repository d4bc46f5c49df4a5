import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { messageOf } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

const importRole = "import { defineRole } from 'rolewright';\n";
const role = (name: string) => `defineRole({ name: '${name}', text: { EN: '${name}' }, authorizations: {} })`;

/** `file:line:column-endColumn code message`, as far as a place is known. */
function shown(diagnostic: Diagnostic): string {
  const [place] = diagnostic.places.filter(isFilePlace);
  const { line, column, endColumn } = place ?? {};
  const where = [place?.file, line, column].filter((part) => part !== undefined).join(':');
  return `${where}${endColumn === undefined ? '' : `-${endColumn}`} ${diagnostic.code} ${messageOf(diagnostic)}`;
}

/** Loads files of a new folder, all of them unless some are named. */
async function load(files: Readonly<Record<string, string>>, wanted = Object.keys(files)) {
  const folder = temporaryFolder(files);
  const { definitions, diagnostics } = await loadSources(wanted, sourceTexts(folder));
  return {
    folder,
    diagnostics: diagnostics.map(shown),
    found: definitions.map(({ file, value }) => `${file} ${(value as { name: string }).name}`),
    definitions,
  };
}

describe('what counts as a definition', () => {
  it('takes every export that is a definition, in the order of the file', async () => {
    const source = `${importRole}export const z = ${role('Z_1')};\nexport default ${role('Z_2')};\nexport const a = ${role('Z_3')};\n`;
    const { found, diagnostics } = await load({ 'a.role.ts': source });
    expect(found).toEqual(['a.role.ts Z_1', 'a.role.ts Z_2', 'a.role.ts Z_3']);
    expect(diagnostics).toEqual([]);
  });

  it('takes arrays of definitions, also nested ones and as the default export', async () => {
    const source = `${importRole}export default [${role('Z_1')}, [[${role('Z_2')}], ${role('Z_3')}]];`;
    expect((await load({ 'a.role.ts': source })).found).toEqual(['a.role.ts Z_1', 'a.role.ts Z_2', 'a.role.ts Z_3']);
  });

  it('is not caught by an array that contains itself', async () => {
    const source = `${importRole}const list: unknown[] = [${role('Z_1')}]; list.push(list); export default list;`;
    expect((await load({ 'a.role.ts': source })).found).toEqual(['a.role.ts Z_1']);
  });

  it('counts a definition that is exported twice once', async () => {
    const source = `${importRole}export const a = ${role('Z_1')}; export const b = [a]; export default a;`;
    expect((await load({ 'a.role.ts': source })).found).toEqual(['a.role.ts Z_1']);
  });

  it('says what kind of definition it is and where it was made', async () => {
    const source = `import * as rw from 'rolewright';\nexport const o = rw.defineObjects({ Z_X: ['ACTVT'] });\nexport default rw.${role('Z_1')};`;
    const { definitions, folder } = await load({ 'a.role.ts': source });
    expect(definitions.map(({ kind, callSite }) => [kind, callSite])).toEqual([
      ['objects', { file: join(folder, 'a.role.ts'), line: 2, column: 21 }],
      ['role', { file: join(folder, 'a.role.ts'), line: 3, column: 19 }],
    ]);
  });

  it('passes over everything else that is exported', async () => {
    const source = `${importRole}export default ${role('Z_1')}; export const plants = ['1000'], n = 1, nothing = null, f = () => 1, o = { name: 'x' };`;
    expect(await load({ 'a.role.ts': source })).toMatchObject({ found: ['a.role.ts Z_1'], diagnostics: [] });
  });

  it('warns of a source without any definition', async () => {
    const { diagnostics } = await load({ 'a.role.ts': 'export const plants = [];', 'b.role.ts': '' });
    expect(diagnostics).toEqual([
      'a.role.ts R4004 "a.role.ts" exports no definition',
      'b.role.ts R4004 "b.role.ts" exports no definition',
    ]);
  });

  it('points at a role that was not put into defineRole, in arrays and behind other names too', async () => {
    const plain = "{ name: 'Z_1', authorizations: {} }";
    const source = `${importRole}export const good = ${role('Z_2')};\nconst inner = [${plain}];\nexport { inner as many };\nexport const copy = { ...good };\nexport default ${plain};\n`;
    const { found, diagnostics } = await load({ 'a.role.ts': source });
    expect(found).toEqual(['a.role.ts Z_2']);
    expect(diagnostics).toEqual([
      'a.role.ts:4:19-23 R4005 many looks like a role but is a plain object',
      'a.role.ts:5:14-18 R4005 copy looks like a role but is a plain object',
      'a.role.ts:6:8-15 R4005 the default export looks like a role but is a plain object',
    ]);
  });
});

describe('several files', () => {
  it('gives the definitions of files in the order of the files and tells its progress', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`${n}.role.ts`, `${importRole}export default ${role(`Z_${n}`)}`]),
      ),
    );
    const files = Array.from({ length: 40 }, (_, n) => `${(n * 7) % 40}.role.ts`);
    const steps: string[] = [];
    const { definitions } = await loadSources(files, sourceTexts(folder), (done, total, file) => {
      steps.push(`${done}/${total} ${file}`);
    });
    expect(definitions.map(({ file }) => file)).toEqual(files);
    expect(steps).toEqual(files.map((file, index) => `${index + 1}/40 ${file}`));
  });

  it('counts a definition that another file passes on for the file that makes it', async () => {
    const files = {
      'a.role.ts':
        "import { made } from './b.role.ts'; export { made }; export * from './b.role.ts'; export default made;",
      'b.role.ts': `${importRole}export const made = ${role('Z_1')};`,
    };
    expect(await load(files)).toMatchObject({ found: ['b.role.ts Z_1'], diagnostics: [] });
  });

  it('counts it for the first file that exports it when none of the sources makes it', async () => {
    const files = {
      'a.role.ts': "export { made } from './shared.ts';",
      'b.role.ts': "export { made } from './shared.ts';",
      'shared.ts': `${importRole}export const made = ${role('Z_1')};`,
    };
    expect((await load(files, ['a.role.ts', 'b.role.ts'])).found).toEqual(['a.role.ts Z_1']);
  });

  it('keeps two files of equal content apart', async () => {
    const source = `${importRole}export default ${role('Z_1')};`;
    const { found, definitions } = await load({ 'a.role.ts': source, 'b.role.ts': source });
    expect(found).toEqual(['a.role.ts Z_1', 'b.role.ts Z_1']);
    expect(definitions[0]!.value).not.toBe(definitions[1]!.value);
  });

  it('loads sources that import each other', async () => {
    const files = {
      'a.role.ts': `${importRole}import { b } from './b.role.ts';\nexport const a = ${role('Z_A')}; export const names = () => [a, b];`,
      'b.role.ts': `${importRole}import { a } from './a.role.ts';\nexport const b = ${role('Z_B')}; export const names = () => [a, b];`,
    };
    expect(await load(files)).toMatchObject({ found: ['a.role.ts Z_A', 'b.role.ts Z_B'], diagnostics: [] });
  });

  it('keeps names that come from export * behind those of the file', async () => {
    const files = {
      'a.role.ts': `${importRole}export * from './parts.ts';\nexport const y = ${role('Z_Y')};\nexport const x = ${role('Z_X')};`,
      'parts.ts': `${importRole}export const b = ${role('Z_B')};\nexport const a = ${role('Z_A')};`,
    };
    expect((await load(files, ['a.role.ts'])).found).toEqual(['Z_Y', 'Z_X', 'Z_A', 'Z_B'].map((n) => `a.role.ts ${n}`));
  });

  it('takes a file and a link to it for one', async () => {
    const folder = temporaryFolder({ 'b.role.ts': `${importRole}export default ${role('Z_1')};` });
    symlinkSync('b.role.ts', join(folder, 'a.role.ts'));
    const { definitions } = await loadSources(['a.role.ts', 'b.role.ts'], sourceTexts(folder));
    expect(definitions.map(({ file }) => file)).toEqual(['b.role.ts']);
  });

  it('waits for a source with await at its top level', async () => {
    const source = `${importRole}const name = await new Promise<string>((done) => setTimeout(() => done('Z_LATE'), 5));\nexport default defineRole({ name, text: { EN: '' }, authorizations: {} });`;
    expect((await load({ 'a.role.ts': source })).found).toEqual(['a.role.ts Z_LATE']);
  });
});

describe('what goes wrong', () => {
  it('reports the mistakes of all files together and keeps the definitions of the others', async () => {
    const { found, diagnostics } = await load({
      'a.role.ts': 'export default {',
      'b.role.ts': "import x from './nothing.ts';",
      'c.role.ts': `${importRole}export default ${role('Z_1')};`,
      'd.role.ts': "throw new TypeError('no');",
    });
    expect(found).toEqual(['c.role.ts Z_1']);
    expect(diagnostics).toEqual([
      'a.role.ts:1:17-17 R4006 syntax error: Expected `}` but found `EOF`',
      'b.role.ts:1:15-29 R4008 there is no module "./nothing.ts"',
      'd.role.ts:1:7 R4010 the source fails with TypeError: no',
    ]);
  });

  it('says once what is wrong with a file that several sources import', async () => {
    const broken = {
      'a.role.ts': "import './x.ts';",
      'b.role.ts': "import './x.ts';",
      'x.ts': "\nthrow new Error('x');",
    };
    expect((await load(broken, ['a.role.ts', 'b.role.ts'])).diagnostics).toEqual([
      'x.ts:2:7 R4010 the source fails with Error: x',
    ]);
  });

  it('says that a source is gone', async () => {
    const folder = temporaryFolder({ 'a.role.ts': '' });
    rmSync(join(folder, 'a.role.ts'));
    const { diagnostics } = await loadSources(['a.role.ts'], sourceTexts(folder));
    expect(existsSync(join(folder, 'a.role.ts'))).toBe(false);
    expect(diagnostics.map(shown)).toEqual(['a.role.ts R4011 "a.role.ts" cannot be read']);
  });

  it('survives exports that throw when they are looked at', async () => {
    const source = `export default { get name(): string {\n  throw new RangeError('peek');\n} };`;
    expect((await load({ 'a.role.ts': source })).diagnostics).toEqual([
      'a.role.ts:2:9 R4010 the source fails with RangeError: peek',
    ]);
  });
});
