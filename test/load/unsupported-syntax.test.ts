import { beforeAll, describe, expect, it } from 'vitest';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { initialize, stripTypes } from '../../src/load/module-hooks.ts';
import { parseSource } from '../../src/load/syntax-tree.ts';
import { unsupportedSyntax } from '../../src/load/unsupported-syntax.ts';

const found = (source: string) =>
  unsupportedSyntax(parseSource('a.ts', source).program).map(({ node }) => source.slice(node.start, node.end));

const refused = [
  'enum A { x }',
  'const enum A { x }',
  'export enum A {}',
  'namespace N { export const a = 1; }',
  'namespace N { export namespace M { f(); } }',
  'class A { constructor(private x: string) {} }',
  'class A { constructor(readonly x = 1) {} }',
  'const a = <string>b;',
  "import fs = require('node:fs');",
  'import a = N.b;',
  'export = 1;',
];

const erased = [
  'declare enum A { x }',
  'declare namespace N { const a: 1; }',
  "declare module 'rolewright' { interface AuthObjects { Z_X: {} } }",
  'declare global { interface Window {} }',
  'namespace N { export type T = 1; interface I {} }',
  'namespace N {}',
  'namespace N { export namespace M { type T = 1 } }',
  'class A { private readonly x: string = ""; declare y: 1; constructor(x?: string) {} }',
  'abstract class A<T> { abstract f(this: A<T>): asserts this is T; g?(): void; }',
  "import type T = require('node:fs');",
  'function f(a: 1): 1; function f(a: unknown): unknown { return a; }',
  'const a = b as unknown satisfies object; const c = d!; const e = f<string>;',
  'export type { T }; type T = 1;',
];

beforeAll(async () => {
  const parser = pathToFileURL(createRequire(import.meta.url).resolve('oxc-parser')).href;
  await initialize({ parser, from: import.meta.url, packageEntry: '' });
});

describe('TypeScript that is more than types', () => {
  it.each(refused)('is seen, and refused by the stripper: %s', (source) => {
    expect(found(source)).toHaveLength(1);
    expect(() => stripTypes(source, 'a.ts')).toThrow(SyntaxError);
  });

  it.each(erased)('is not seen in what is blanked out: %s', (source) => {
    expect(found(source)).toEqual([]);
    expect(() => stripTypes(source, 'a.ts')).not.toThrow();
  });
});
