import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../src/diagnostics/diagnostic.ts';
import { isFilePlace } from '../../src/diagnostics/place.ts';
import { loadSources } from '../../src/load/load-sources.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

const neighbours = {
  'plants.ts': 'export const plants = [1];',
  'data.json': '{}',
  'throwing.ts': "\n\n  throw new Error('t')",
  'broken.ts': "import './deeper.ts'",
  'deeper.ts': 'export const = 1;',
};

/** What is said when a.ts is loaded: `file:line:column [text there] code message | help`, a line each. */
async function failure(source: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const texts = sourceTexts(temporaryFolder({ 'a.ts': source, ...neighbours, ...others }));
  const { diagnostics } = await loadSources(['a.ts'], texts);
  const lines = diagnostics.map((diagnostic) => {
    const { file, line, column, endColumn } = diagnostic.places.find(isFilePlace)!;
    const text = line === undefined ? undefined : texts.lineOf(file, line)?.slice(column! - 1, endColumn! - 1);
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const excerpt = endColumn === undefined ? '' : ` [${text ?? ''}]`;
    const help = helpOf(diagnostic);
    return `${where}${excerpt} ${diagnostic.code} ${messageOf(diagnostic)}${help === undefined ? '' : ` | ${help}`}`;
  });
  return lines.join('\n');
}

describe('a source that is not TypeScript', () => {
  it.each([
    ['const ä = "😀"; let x = ;', 'a.ts:1:25 [;] R4006 syntax error: Unexpected token'],
    ['\uFEFFconst a = 1;\r\nconst b = @;', 'a.ts:2:12 [;] R4006 syntax error: Unexpected token'],
    ['\uFEFFconst = 1;', 'a.ts:1:7 [=] R4006 syntax error: Unexpected token'],
    [
      'export default {\n  name: "Z"\n  text: "x",\n};',
      'a.ts:3:3 [text] R4006 syntax error: Expected `,` or `}` but found `Identifier`',
    ],
    ['const text = "Z_1;\n', 'a.ts:1:14 ["Z_1;] R4006 syntax error: Unterminated string'],
    ['f(((', 'a.ts:1:5 [] R4006 syntax error: Expected `)` but found `EOF`'],
    ['let x = 1;\n  let x = 2;', 'a.ts:2:7 [x] R4006 syntax error: Identifier `x` has already been declared'],
    ['return 1;', "a.ts:1:1 [return] R4006 syntax error: A 'return' statement can only be used within a function body"],
    ['const x;', 'a.ts:1:7 [x] R4006 syntax error: Missing initializer in const declaration'],
    ["import './broken.ts';", 'deeper.ts:1:14 [=] R4006 syntax error: Unexpected token'],
  ])('%j is shown where it goes wrong', async (source, expected) => {
    expect(await failure(source)).toBe(expected);
  });

  it('is shown where brackets are nested so deep that a parser would end the process', async () => {
    expect(await failure(`f(${'['.repeat(20_000)}`)).toBe(
      'a.ts:1:1002 [[] R4006 syntax error: brackets are nested more than 1000 deep',
    );
  });
});

describe('TypeScript that is more than types', () => {
  const option = 'the option erasableSyntaxOnly in tsconfig.json shows this in the editor';
  it.each([
    ['enum A { x }', '[enum A { x }] R4007 an enum', 'use a const object or a union of texts'],
    [
      'class A { constructor(readonly x: string) {} }',
      '[readonly x: string] R4007 a parameter property',
      'declare a field and assign it',
    ],
    [
      'namespace N { export const a = 1; }',
      '[namespace N { export const a = 1; }] R4007 a namespace',
      'export from a file of its own',
    ],
    ['const a = <string>"b";', '[<string>"b"] R4007 a type in angle brackets', 'write value as Type'],
    [
      'import fs = require("node:fs");',
      '[import fs = require("node:fs");] R4007 import =',
      "write import name from 'module'",
    ],
    ['export = 1;', '[export = 1;] R4007 export =', 'write export default'],
    ['@sealed\nclass A {}', '[@sealed] R4007 a decorator', 'call the function yourself'],
  ])('%j is refused with what to write instead', async (source, start, help) => {
    const column = 1 + Math.max(0, source.indexOf(start.slice(1, start.indexOf(']'))));
    expect(await failure(source)).toBe(`a.ts:1:${column} ${start} cannot be used in a source | ${help}; ${option}`);
  });

  it('is named each time that a file has it', async () => {
    const found = await failure('enum A {}\ndeclare enum B {}\nnamespace C { export type D = 1 }\nenum E {}');
    expect(found.split('\n').map((line) => line.slice(0, 8))).toEqual(['a.ts:1:1', 'a.ts:4:1']);
  });
});

describe('an import', () => {
  const install = 'install the package, or write ./ in front of a file beside this one';
  it.each([
    [
      "import { a } from './plant.ts';",
      `a.ts:1:19 ['./plant.ts'] R4008 there is no module "./plant.ts" | did you mean "./plants.ts"?`,
    ],
    [
      "import { a } from './palnts';",
      `a.ts:1:19 ['./palnts'] R4008 there is no module "./palnts" | did you mean "./plants.ts"?`,
    ],
    ["export * from './no/where.ts';", `a.ts:1:15 ['./no/where.ts'] R4008 there is no module "./no/where.ts"`],
    ["import { a } from 'no-such';", `a.ts:1:19 ['no-such'] R4008 there is no module "no-such" | ${install}`],
    [
      "import { a } from '@no/such/part';",
      `a.ts:1:19 ['@no/such/part'] R4008 there is no module "@no/such/part" | ${install}`,
    ],
    ["import 'node:nothing';", `a.ts:1:8 ['node:nothing'] R4008 there is no module "node:nothing"`],
    ["import '#inside';", `a.ts:1:8 ['#inside'] R4008 there is no module "#inside"`],
    ["import 'what:ever';", `a.ts:1:8 ['what:ever'] R4008 there is no module "what:ever"`],
    ["const a = 1;\nawait import('./late.ts');", `a.ts:2:14 ['./late.ts'] R4008 there is no module "./late.ts"`],
    ["await import('no-such');", `a.ts:1:14 ['no-such'] R4008 there is no module "no-such" | ${install}`],
  ])('that finds nothing is shown: %j', async (source, expected) => {
    expect(await failure(source)).toBe(expected);
  });

  it('of the part of a package that it does not export is shown', async () => {
    const files = {
      'node_modules/some/package.json': '{ "name": "some", "exports": { ".": "./index.js" } }',
      'node_modules/some/index.js': '',
    };
    expect(await failure("import 'some';\nimport 'some/inside';", files)).toContain("a.ts:2:8 ['some/inside'] R4008");
  });

  it('is shown together with all others that find nothing', async () => {
    const found = await failure(
      "import './u.ts';\nimport type { T } from './types.ts';\nimport './v.ts';\nimport './w.ts';",
      {
        'w.ts': "import './x.ts';",
      },
    );
    expect(found.split('\n').map((line) => line.slice(0, 16))).toEqual([
      "a.ts:1:8 ['./u.t",
      "a.ts:3:8 ['./v.t",
      "w.ts:1:8 ['./x.t",
    ]);
  });

  it.each([
    ["import { Town } from './plants.ts';", 'a.ts:1:10 [Town] R4009 "./plants.ts" has no export Town'],
    ["export { Town as T } from './plants.ts';", 'a.ts:1:10 [Town] R4009 "./plants.ts" has no export Town'],
    [
      "import { RoleDefinition } from 'rolewright';",
      'a.ts:1:10 [RoleDefinition] R4009 "rolewright" has no export RoleDefinition',
    ],
    ["import { readAll } from 'node:fs';", 'a.ts:1:10 [readAll] R4009 "node:fs" has no export readAll'],
  ])('of a name that is not there is shown, and that a type must say so: %j', async (source, expected) => {
    const name = expected.slice(expected.lastIndexOf(' ') + 1);
    expect(await failure(source)).toBe(`${expected} | if ${name} is a type, write import type { ${name} }`);
  });

  it.each([
    ["import { defineRol } from 'rolewright';", 'defineRole'],
    ["import { defineroles } from 'rolewright';", 'defineRole'],
    ["import { valeu } from 'rolewright';", 'value'],
    ["import { plant } from './plants.ts';", 'plants'],
    ["import { plants3 } from './many.ts';", 'plants1" or "plants2'],
  ])('of a misspelt name is shown with the one that is meant: %j', async (source, meant) => {
    const files = { 'many.ts': 'export const plants1 = 1, plants2 = 2;\nexport type PLANTS3 = 1;' };
    expect(await failure(source, files)).toContain(` | did you mean "${meant}"?`);
  });

  it('of a default that is not there is shown', async () => {
    expect(await failure("import plant from './plants.ts';")).toBe(
      'a.ts:1:8 [plant] R4009 "./plants.ts" has no export default | it has no default export: import its names in braces',
    );
  });

  it('that Node refuses for another reason is shown too', async () => {
    expect(await failure("import './plants.ts';\nimport data from './data.json';")).toMatch(
      /^a\.ts:2:18 \['\.\/data\.json'\] R4010 the source fails with TypeError: .*import attribute/,
    );
  });
});

describe('a source that throws', () => {
  it.each([
    [
      'const list: string[] | undefined = undefined;\nexport default list!.map((x) => x);',
      "a.ts:2:22 R4010 the source fails with TypeError: Cannot read properties of undefined (reading 'map')",
    ],
    [
      'export default defineRol({});',
      "a.ts:1:1 R4010 the source fails with ReferenceError: defineRol is not defined | correct the name, or import it: import { defineRol } from 'rolewright'",
    ],
    ["throw 'a text';", 'a.ts R4010 the source fails with exception: a text'],
    ['throw undefined;', 'a.ts R4010 the source fails with exception: undefined'],
    [
      "throw { message: 1, get stack() { throw new Error('no'); } };",
      'a.ts R4010 the source fails with exception: a value that cannot be shown',
    ],
    [
      "class Odd extends Error { override name = ''; }\n throw new Odd('odd');",
      'a.ts:2:8 R4010 the source fails with Error: odd',
    ],
    ["const ä: string = '😀'; throw new Error(ä);", 'a.ts:1:31 R4010 the source fails with Error: 😀'],
    ["await Promise.reject(new Error('later'));", 'a.ts:1:22 R4010 the source fails with Error: later'],
    [
      'const f = (): never => f();\nf();',
      'a.ts:1:24 R4010 the source fails with RangeError: Maximum call stack size exceeded',
    ],
    ["import './throwing.ts';", 'throwing.ts:3:9 R4010 the source fails with Error: t'],
  ])('is shown at its own line, without a stack: %j', async (source, expected) => {
    expect(await failure(source)).toBe(expected);
  });

  it('is shown at its own line when a package throws', async () => {
    const files = {
      'node_modules/some/package.json': '{ "name": "some", "type": "module", "exports": "./index.js" }',
      'node_modules/some/index.js': "export const f = () => { throw new Error('deep'); };",
    };
    expect(await failure("import { f } from 'some';\n\nconst a = f();", files)).toBe(
      'a.ts:3:11 R4010 the source fails with Error: deep',
    );
  });

  it('is shown where a SyntaxError is thrown that is not about the source', async () => {
    expect(await failure("const a = 1;\nJSON.parse('{');")).toMatch(
      /^a\.ts:2:6 R4010 the source fails with SyntaxError: /,
    );
  });
});
