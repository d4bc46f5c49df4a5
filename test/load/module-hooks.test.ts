import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileMeant, initialize, load, resolve, stripTypes } from '../../src/load/module-hooks.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

const packageEntry = 'file:///somewhere/rolewright/index.js';

beforeAll(async () => {
  const parser = pathToFileURL(createRequire(import.meta.url).resolve('oxc-parser')).href;
  await initialize({ parser, from: import.meta.url, packageEntry });
});

describe('blanking out types', () => {
  it('leaves everything else where it stood', () => {
    const source =
      "const ä: '😀' = '漢' as const; call<string>(x!);\r\nexport type { T } from './t';\r\nimport { type A, b } from 'c';";
    const stripped = stripTypes(source, 'a.ts');
    expect(stripped).toHaveLength(source.length);
    for (const kept of ["= '漢'", 'call', '(x', 'b }', "from 'c'"]) {
      expect(stripped.indexOf(kept)).toBe(source.indexOf(kept));
    }
    for (const gone of [': ', 'as const', '<string>', 'type']) expect(stripped).not.toContain(gone);
    expect(stripped.match(/\r\n/g)).toHaveLength(2);
  });

  it.each([
    ['f<T>(x);', 'f   (x);'],
    ['new Set<string>([a]);', 'new Set        ([a]);'],
    ['const a = b as\nc;', 'const a = b   \n ;'],
    ['type\nT = 1;', 'type\nT = 1;'],
    ["import type from 'a';", "import type from 'a';"],
    ['x ? (a) : b => c;', 'x ? (a) : b => c;'],
  ])('takes %j for what TypeScript takes it for', (source, expected) => {
    expect(stripTypes(source, 'a.ts')).toBe(expected);
  });

  it('leaves JavaScript as it is, to the last blank', () => {
    const source =
      "import { a } from './a';\n\n  export default a({ 'ä': [`1`, ...b], async *c() { yield 1; } }) ;  \n// end";
    expect(stripTypes(source, 'a.ts')).toBe(source);
  });

  it('takes off a byte order mark, which no editor counts as a column', () => {
    expect(stripTypes('\uFEFFa;', 'a.ts')).toBe('a;');
  });

  it.each(['enum A {}', 'const = 1;', 'f(((', '"abc'])('throws an error with a message for %j', (source) => {
    expect(() => stripTypes(source, 'a.ts')).toThrow(SyntaxError);
    expect(() => stripTypes(source, 'a.ts')).toThrow(/\w{3}/);
  });
});

describe('the file that an import means', () => {
  const tree = {
    'a.ts': '',
    'b.js': '',
    'both.ts': '',
    'both.js': '',
    'c.mts': '',
    'folder/index.ts': '',
    'js/index.js': '',
    'ä b.ts': '',
    'x.role.ts': '',
  };
  it.each([
    ['./a.ts', 'a.ts'],
    ['./a', 'a.ts'],
    ['./a.js', 'a.ts'],
    ['./b', 'b.js'],
    ['./both', 'both.ts'],
    ['./both.js', 'both.js'],
    ['./c', 'c.mts'],
    ['./c.mjs', 'c.mts'],
    ['./folder', 'folder/index.ts'],
    ['./folder/', 'folder/index.ts'],
    ['./js', 'js/index.js'],
    ['./x.role', 'x.role.ts'],
    ['./ä b', 'ä b.ts'],
    ['../here/a', 'a.ts'],
    ['./nothing', undefined],
    ['./A', undefined],
    ['a', undefined],
    ['rolewright', undefined],
    ['node:fs', undefined],
  ])('%s in a TypeScript file is %s', (specifier, expected) => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(tree).map(([path, text]) => [`here/${path}`, text])),
    );
    const at = (file: string) => pathToFileURL(join(folder, 'here', file)).href;
    expect(fileMeant(specifier, at('main.ts'))).toBe(expected === undefined ? undefined : at(expected));
  });

  it('is only the exact one in a JavaScript file', () => {
    const folder = temporaryFolder(tree);
    const at = (file: string) => pathToFileURL(join(folder, file)).href;
    expect(['./a', './a.ts', './b'].map((specifier) => fileMeant(specifier, at('main.js')))).toEqual([
      undefined,
      at('a.ts'),
      undefined,
    ]);
  });

  it('keeps what stands behind a question mark', () => {
    const folder = temporaryFolder(tree);
    const at = (file: string) => pathToFileURL(join(folder, file)).href;
    expect(fileMeant('./a?version=2', at('main.ts'))).toBe(`${at('a.ts')}?version=2`);
  });
});

describe('the hooks', () => {
  const next = (value: string, context: object) => ({ passedOn: value, context });

  it('give every importer the one package that runs it', () => {
    for (const parentURL of [undefined, 'file:///project/a.ts', 'file:///project/node_modules/x/a.js']) {
      expect(resolve('rolewright', { parentURL }, next)).toEqual({
        url: packageEntry,
        format: 'module',
        shortCircuit: true,
      });
    }
    expect(resolve('rolewright/package.json', {}, next)).toMatchObject({ passedOn: 'rolewright/package.json' });
  });

  it('pass on what they do not know, with its context', () => {
    const context = { parentURL: 'file:///project/a.ts', conditions: ['import'] };
    expect(resolve('zod', context, next)).toEqual({ passedOn: 'zod', context });
    expect(load('file:///project/a.js', context, next)).toEqual({ passedOn: 'file:///project/a.js', context });
    expect(load('node:fs', context, next)).toEqual({ passedOn: 'node:fs', context });
  });

  it('give TypeScript as a module without its types', () => {
    const url = pathToFileURL(join(temporaryFolder({ 'ä b.ts': 'const a: 1 = 1;' }), 'ä b.ts')).href;
    expect(load(`${url}?x`, {}, next)).toEqual({ format: 'module', source: 'const a    = 1;', shortCircuit: true });
  });

  it.each([
    'file:///a.js?x=1.ts',
    'file:///a.js#b.ts',
    'file:///a.cts',
    'file:///a.tsx',
    'data:text/javascript,a.ts',
    'node:a.ts',
  ])('do not take %s for TypeScript', (url) => {
    expect(load(url, {}, next)).toMatchObject({ passedOn: url });
    expect(resolve('./part', { parentURL: url }, next)).toMatchObject({ passedOn: './part' });
  });
});
