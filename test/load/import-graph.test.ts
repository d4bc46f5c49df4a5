import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachableFiles } from '../../src/load/import-graph.ts';
import { sourceTexts } from '../../src/load/source-texts.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

function graph(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const inside = (file: string) => file.slice(folder.length + 1);
  return reachableFiles(join(folder, 'a.ts'), sourceTexts(folder)).map(({ file, tree, imports }) => ({
    file: inside(file),
    readable: tree !== undefined,
    imports: imports.map((one) => ({
      ...one,
      file: one.file && inside(one.file),
      source: undefined,
      names: one.names.map(({ name }) => name),
    })),
  }));
}

describe('what a source imports', () => {
  it('is every import and re-export that is carried out, with the names that it takes', () => {
    const source = `import a, { b as c, type T, 'd e' as f } from './b';
      import * as g from './b.js';
      import './b.ts';
      import type { H } from './types.ts';
      import { type I } from './b.ts';
      export { j as k } from './b.ts';
      export * from './b.ts';
      export type { L } from './types.ts';
      const m = await import('./late.ts'), n = await import(variable);`;
    const [{ imports }] = graph({ 'a.ts': source, 'b.ts': '' }) as [ReturnType<typeof graph>[number]];
    expect(imports.map(({ specifier, names, file, dynamic }) => [specifier, names, file, dynamic])).toEqual([
      ['./b', ['default', 'b', 'd e'], 'b.ts', false],
      ['./b.js', [], 'b.ts', false],
      ['./b.ts', [], 'b.ts', false],
      ['./b.ts', [], 'b.ts', false],
      ['./b.ts', ['j'], 'b.ts', false],
      ['./b.ts', [], 'b.ts', false],
      ['./late.ts', [], undefined, true],
    ]);
  });

  it('is followed from file to file, round in circles too, but not into packages and what may be imported later', () => {
    const files = {
      'a.ts':
        "import './b.ts'; import './c'; import 'some'; import('./later.ts'); import './data.json' with { type: 'json' };",
      'b.ts': "import './a.ts'; import './d.js';",
      'c.ts': "import './nowhere.ts'; import './node_modules/some/index.js';",
      'd.js': "import './c.ts'; import './c';",
      'later.ts': '',
      'data.json': '{}',
      'node_modules/some/index.js': '',
    };
    expect(graph(files).map(({ file }) => file)).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.js']);
    expect(graph(files)[3]!.imports.map(({ file }) => file)).toEqual(['c.ts', undefined]);
  });

  it('is nothing of a file that cannot be read', () => {
    expect(graph({ 'b.ts': '' })).toEqual([{ file: 'a.ts', readable: false, imports: [] }]);
  });
});
