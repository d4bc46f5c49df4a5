import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallSite, DefinitionPlace, FilePlace } from '../../src/diagnostics/place.ts';
import { callSiteOf } from '../../src/dsl/definition.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { createLocator } from '../../src/load/locate.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

type Path = readonly (string | number)[];

const prelude =
  "import * as rw from 'rolewright'; import { defineRole, range, blank } from 'rolewright'; declare const x: any;\n";

/** Finds a path of the call of defineRole that begins at the first `defineRole(` behind the imports. */
function locate(
  source: string,
  path: Path,
  more: Partial<DefinitionPlace> = {},
): { place: FilePlace; text: string | undefined } {
  const text = prelude + source;
  const texts = sourceTexts('/project', () => text);
  const offset = text.replace(/^\uFEFF/, '').search(/defineRole\s*\(/);
  const lines = text
    .replace(/^\uFEFF/, '')
    .slice(0, offset)
    .split(/\r\n|[\n\r\u2028\u2029]/);
  const definition = { file: '/project/roles/a.role.ts', line: lines.length, column: lines.at(-1)!.length + 1 };
  const place = createLocator(texts)({ definition, path, on: 'value', ...more })!;
  const { file, line, column, endColumn } = place;
  expect(file).toBe('roles/a.role.ts');
  return { place, text: texts.lineOf(file, line!)?.slice(column! - 1, endColumn! - 1) };
}

const role = `export default defineRole({
  name: 'Z_ROLE',
  "text": { EN: 'Ä 😀', 'DE': \`x\` },
  authorizations: {
    S_RFC: [{ RFC_TYPE: ['FUGR', 'FUNC'], RFC_NAME: [range('A', 'B'), ('/X*' as const)], ACTVT: ['16'] as string[] }],
    ['S_TCODE']: [
      { TCD: ['SU01'] },
      // { TCD: ['NO'] },
      { TCD: /* 'NO' */ ['SU10', , 'PFCG'], 1: 'one', inactive: true },
    ] satisfies unknown[],
  },
} as never);
`;

describe('a value in a definition', () => {
  it.each<[Path, string, number]>([
    [['name'], "'Z_ROLE'", 3],
    [['text', 'EN'], "'Ä 😀'", 4],
    [['text', 'DE'], '`x`', 4],
    [['authorizations', 'S_RFC', 0, 'RFC_TYPE', 1], "'FUNC'", 6],
    [['authorizations', 'S_RFC', 0, 'RFC_NAME', 0], "range('A', 'B')", 6],
    [['authorizations', 'S_RFC', 0, 'RFC_NAME', 1], "'/X*'", 6],
    [['authorizations', 'S_RFC', 0, 'ACTVT', 0], "'16'", 6],
    [['authorizations', 'S_RFC', 0, 'ACTVT'], "['16']", 6],
    [['authorizations', 'S_TCODE', 0, 'TCD', 0], "'SU01'", 8],
    [['authorizations', 'S_TCODE', 1, 'TCD', 2], "'PFCG'", 10],
    [['authorizations', 'S_TCODE', 1, 1], "'one'", 10],
    [['authorizations', 'S_TCODE', 1, 'inactive'], 'true', 10],
    [['authorizations', 'S_TCODE'], '[', 7],
    [['authorizations'], '{', 5],
  ])('%j is %s in line %i', (path, text, line) => {
    const found = locate(role, path);
    expect(found).toMatchObject({ text, place: { line } });
    expect(found.place).not.toHaveProperty('note');
  });

  it.each<[Path, string]>([
    [['name'], 'name'],
    [['text'], '"text"'],
    [['text', 'DE'], "'DE'"],
    [['authorizations', 'S_RFC', 0, 'RFC_NAME'], 'RFC_NAME'],
    [['authorizations', 'S_TCODE'], "'S_TCODE'"],
    [['authorizations', 'S_TCODE', 1, 1], '1'],
    [['authorizations', 'S_RFC', 0, 'RFC_TYPE', 1], "'FUNC'"],
  ])('%j has its key at %s', (path, text) => {
    expect(locate(role, path, { on: 'key' }).text).toBe(text);
  });

  it.each([
    ['CR LF', role.replaceAll('\n', '\r\n')],
    ['CR', role.replaceAll('\n', '\r')],
    ['line separators', role.replaceAll('\n', '\u2028')],
  ])('has the same place in a file with %s', (_, source) => {
    const path = ['authorizations', 'S_TCODE', 1, 'TCD', 2];
    // The comment at the end of a line needs the end of that line.
    expect(locate(source, path)).toEqual(locate(role, path));
  });

  it('has the same place behind a byte order mark', () => {
    const texts = (text: string) => createLocator(sourceTexts('/', () => text));
    const place = { definition: { file: '/a.ts', line: 1, column: 1 }, path: ['a'], on: 'value' } as const;
    expect(texts('\uFEFFdefineRole({ a: 1 })')(place)).toEqual({ file: 'a.ts', line: 1, column: 17, endColumn: 18 });
    expect(texts('defineRole({ a: 1 })')(place)).toEqual({ file: 'a.ts', line: 1, column: 17, endColumn: 18 });
  });

  it.each<[string, string, Path, string, number]>([
    ['a constant', "const name = 'Z_1';\ndefineRole({ name: name })", ['name'], "'Z_1'", 2],
    ['a constant in short', "defineRole({ name });\nconst name = 'Z_1';", ['name'], "'Z_1'", 3],
    ['constants in constants', "const v = '03';\nconst a = [v];\nconst o = { a };\ndefineRole(o)", ['a', 0], "'03'", 2],
    ['a constant that other roles use', "const a = ['1'];\ndefineRole({ a }); defineRole({ a })", ['a', 0], "'1'", 2],
    ['the last of two equal keys', 'defineRole({ a: 1,\n a: 2 })', ['a'], '2', 3],
    ['a key behind a spread', 'defineRole({ ...x, a: 1 })', ['a'], '1', 2],
    ['a key behind a computed one', 'defineRole({ [x]: 2, a: 1 })', ['a'], '1', 2],
    ['an element in front of a spread', 'defineRole({ a: [1, ...x] })', ['a', 0], '1', 2],
    ['wrappers over wrappers', 'defineRole(((({ a: ((1 as number)!) } satisfies object)) as never))', ['a'], '1', 2],
    ['a negative number', 'defineRole({ a: -1 })', ['a'], '-1', 2],
    ['a namespace', 'rw.defineRole({ a: 1 })', ['a'], '1', 2],
    ['a long number as a key', "defineRole({ 0x10: 'x' })", ['16'], "'x'", 2],
  ])('is found through %s', (_, source, path, text, line) => {
    const found = locate(source, path);
    expect(found).toMatchObject({ text, place: { line } });
    expect(found.place).not.toHaveProperty('note');
  });

  it('that has several lines ends at the end of its first one', () => {
    expect(locate('defineRole({\n  a: [  \n 1] })', ['a'])).toMatchObject({
      text: '[',
      place: { line: 3, column: 6, endColumn: 7 },
    });
  });
});

describe('a value that is computed', () => {
  const here = 'the value is computed here';
  it.each<[string, string, Path, string]>([
    ['an expression', "defineRole({ a: 'Z_' + x })", ['a'], "'Z_' + x"],
    ['a text with holes', 'defineRole({ a: `Z_${x}` })', ['a'], '`Z_${x}`'],
    ['a call', 'defineRole({ a: [make()] })', ['a', 0], 'make()'],
    ['a condition', 'defineRole({ a: x ? 1 : 2 })', ['a'], 'x ? 1 : 2'],
    ['an imported name', 'defineRole({ a: x })', ['a'], 'x'],
    ['a parameter', 'const make = (a: string) => defineRole({ a })', ['a'], 'a'],
    ['a name that changes', 'const a = [1]; a.push(2); defineRole({ a })', ['a'], 'a'],
    ['a constant that is computed', 'const a = make(); defineRole({ a })', ['a'], 'a'],
    ['a function of its own called range', 'const f = (range: any) => defineRole({ a: range(1) })', ['a'], 'range(1)'],
    ['a method', 'defineRole({ a() { return 1; } })', ['a'], '() { return 1; }'],
  ])('is shown where the source has %s', (_, source, path, text) => {
    expect(locate(source, path)).toMatchObject({ text, place: { note: here } });
  });

  const elsewhere = 'the value is computed; this is the call that takes it';
  it.each<[string, string, Path]>([
    ['the object is not there', 'defineRole(x)', ['a']],
    ['the object comes from a call', 'defineRole(make({ a: 1 }))', ['a']],
    ['something behind a call is meant', 'defineRole({ a: make() })', ['a', 0]],
    ['something of an import is meant', 'defineRole({ a: x })', ['a', 'b']],
    ['something of range is meant', "defineRole({ a: range('1', '2') })", ['a', 'low']],
    ['a spread may have it', 'defineRole({ b: 1, ...x })', ['a']],
    ['a spread may replace it', 'defineRole({ a: 1, ...x })', ['a']],
    ['a computed key may be it', 'defineRole({ a: 1, [x]: 2 })', ['a']],
    ['the prototype may have it', 'defineRole({ __proto__: x })', ['a']],
    ['a spread moves it', 'defineRole({ a: [...x, 1] })', ['a', 1]],
    ['a list changes', 'const a = [1]; a.unshift(0); defineRole({ a })', ['a', 0]],
    ['a text is meant to be an object', "defineRole({ a: 'x' })", ['a', 0]],
    ['a method is meant to be an object', 'defineRole({ get a() { return x; } })', ['a', 'b']],
  ])('elsewhere is shown at the defining call: %s', (_, source, path) => {
    expect(locate(source, path)).toMatchObject({ text: 'defineRole', place: { note: elsewhere } });
  });

  it('elsewhere is shown at the call of map when map itself calls defineRole', () => {
    const texts = sourceTexts('/', () => '[x].map(defineRole)');
    const definition = { file: '/a.ts', line: 1, column: 5 };
    expect(createLocator(texts)({ definition, path: ['a'], on: 'value' })).toEqual({
      file: 'a.ts',
      line: 1,
      column: 1,
      endColumn: 8,
      note: elsewhere,
    });
  });

  it('keeps the note that its place has already', () => {
    expect(locate('defineRole(x)', ['a'], { note: 'first defined here' }).place.note).toBe('first defined here');
    expect(locate('defineRole({ a: x })', ['a'], { note: 'first defined here' }).place.note).toBe('first defined here');
    expect(locate('defineRole({ a: 1 })', ['a'], { note: 'first defined here' }).place.note).toBe('first defined here');
  });
});

describe('what a definition plainly does not have', () => {
  it.each<[string, Path]>([
    ['defineRole({ b: 1 })', ['a']],
    ['defineRole({ a: [] })', ['a', 0]],
    ['defineRole({ a: [, 1] })', ['a', 0]],
    ['defineRole({ a: {} })', ['a', 'toString']],
    ['defineRole()', ['a']],
    ['defineRole({ a: 1 })', []],
  ])('is shown at the defining call: %s %j', (source, path) => {
    const found = locate(source, path);
    expect(found.text).toBe('defineRole');
    expect(found.place).not.toHaveProperty('note');
  });

  it('is shown at the whole name of the call', () => {
    expect(locate('rw.defineRole({})', ['a'])).toMatchObject({ text: 'rw.defineRole', place: { line: 2, column: 1 } });
  });
});

describe('a source that is not what it was', () => {
  const definition: CallSite = { file: '/project/a.ts', line: 2, column: 3 };
  const place: DefinitionPlace = { definition, path: ['a'], on: 'value' };

  it.each([
    ['is gone', undefined],
    ['is empty', ''],
    ['is shorter', 'x'],
    ['is no TypeScript', '\n  defineRole({'],
    ['is nested too deep', `\n  defineRole(${'['.repeat(20_000)}${']'.repeat(20_000)})`],
    ['has another text there', '\n  // defineRole({ a: 1 })'],
    ['has the call one line later', '\n\n  defineRole({ a: 1 })'],
    ['has the call one column later', '\n   defineRole({ a: 1 })'],
    ['has a shorter line there, and a call behind it', '\nx\ndefineRole({ a: 1 })'],
  ])('gives the place of the call as it was when the file %s', (_, text) => {
    const texts = sourceTexts('/project', () => {
      if (text === undefined) throw new Error('gone');
      return text;
    });
    expect(createLocator(texts)(place)).toEqual({ file: 'a.ts', line: 2, column: 3 });
    expect(createLocator(texts)({ ...place, note: 'n' })).toEqual({ file: 'a.ts', line: 2, column: 3, note: 'n' });
  });

  it('has no place when nobody knows the call', () => {
    expect(createLocator(sourceTexts('/project'))({ ...place, definition: undefined })).toBeUndefined();
  });

  it('is read when the first place in it is asked for, and once', () => {
    const read: string[] = [];
    const texts = sourceTexts('/project', (file) => {
      read.push(file);
      return '\n  defineRole({ a: 1 })';
    });
    const locator = createLocator(texts);
    expect(read).toEqual([]);
    for (let time = 0; time < 3; time++) {
      for (let file = 0; file < 40; file++) {
        const other = { ...place, definition: { ...definition, file: `/project/${file}.ts` } };
        expect(locator(other)).toEqual({ file: `${file}.ts`, line: 2, column: 19, endColumn: 20 });
      }
    }
    expect(read).toHaveLength(40);
  });
});

describe('sources that were loaded', () => {
  /** Each text behind a `^` of the sources, found by the path that stands there as its value. */
  it.each([
    [
      'in a role',
      "export default defineRole({ name: 'Z', text: {}, authorizations: { X: ['name', 'authorizations.X.1'] } } as never);",
    ],
    [
      'in a helper',
      "const make = (name: string) =>\n  defineRole({\n name, text: { EN: 'text.EN' } } as never);\nexport default make('x');",
    ],
    [
      'in an array',
      "export default ['a', 'b'].map((name) =>\n  defineRole({ name, text: { EN: 'text.EN' } } as never));",
    ],
    [
      'behind types',
      "type A = { 'ä😀': 1 };\r\nconst y: Array<A> = [] as A[]; export default defineRole({ text: { EN: 'text.EN', x: y as never } } as never);",
    ],
    ['with a byte order mark', "\uFEFFexport default defineRole({ text: { EN: 'text.EN' } } as never);"],
  ])('have their values found by the call site that was captured: %s', async (_, source) => {
    const text = source.replace(/^\uFEFF?/, (mark) => `${mark}import { defineRole } from 'rolewright'; `);
    const texts = sourceTexts(temporaryFolder({ 'a.role.ts': text }));
    const { definitions, diagnostics } = await loadSources(['a.role.ts'], texts);
    expect(diagnostics).toEqual([]);
    const path = source.includes('text.EN') ? ['text', 'EN'] : ['authorizations', 'X', 1];
    for (const { value, callSite } of definitions) {
      expect(callSiteOf(value)).toBe(callSite);
      const { line, column, endColumn } = createLocator(texts)({ definition: callSite, path, on: 'value' })!;
      expect(texts.lineOf('a.role.ts', line!)!.slice(column! - 1, endColumn! - 1)).toBe(`'${path.join('.')}'`);
    }
    expect(definitions.length).toBeGreaterThan(0);
  });

  it('still have a place when they were deleted or changed since', async () => {
    const folder = temporaryFolder({
      'a.role.ts': "import { defineRole } from 'rolewright';\n export default defineRole({} as never);",
    });
    const { definitions } = await loadSources(['a.role.ts'], sourceTexts(folder));
    const place = { definition: definitions[0]!.callSite, path: ['name'], on: 'value' } as const;
    writeFileSync(join(folder, 'a.role.ts'), 'something else');
    expect(createLocator(sourceTexts(folder))(place)).toEqual({ file: 'a.role.ts', line: 2, column: 17 });
    rmSync(join(folder, 'a.role.ts'));
    expect(createLocator(sourceTexts(folder))(place)).toEqual({ file: 'a.role.ts', line: 2, column: 17 });
  });
});
