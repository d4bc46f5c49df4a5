import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadModule } from '../../src/load/module-loader.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';

/** The default export of main.ts. */
async function run(files: Readonly<Record<string, string>>): Promise<unknown> {
  const { default: value } = await loadModule(join(temporaryFolder(files), 'main.ts'));
  return value;
}

describe('running a source', () => {
  it('gives what it exports', async () => {
    const folder = temporaryFolder({ 'main.ts': 'export const a: number = 1; export default { b: 2 as const };' });
    expect({ ...(await loadModule(join(folder, 'main.ts'))) }).toEqual({ a: 1, default: { b: 2 } });
  });

  it.each([['./part.ts'], ['./part'], ['./part.js'], ['./folder'], ['./plain.js'], ['some'], ['common']])(
    'follows an import of %s',
    async (specifier) => {
      const files = {
        'main.ts': `import { a } from '${specifier}'; export default a;`,
        'part.ts': 'export const a: number = 1;',
        'folder/index.ts': "export { a } from '../part';",
        'plain.js': "export { a } from './part.ts';",
        'node_modules/some/package.json': '{ "name": "some", "type": "module", "exports": "./index.js" }',
        'node_modules/some/index.js': 'export const a = 1;',
        'node_modules/common/package.json': '{ "name": "common" }',
        'node_modules/common/index.js': "exports.a = require('./other').a;",
        'node_modules/common/other.js': 'exports.a = 1;',
        'package.json': '{ "type": "module" }',
      };
      expect(await run(files)).toBe(1);
    },
  );

  it('needs no package.json, and none that speaks of modules', async () => {
    expect(await run({ 'main.ts': "export default 'a' as string;", 'package.json': '{ "type": "commonjs" }' })).toBe(
      'a',
    );
  });

  it('reads JSON when the import says so', async () => {
    const main = "import data from './data.json' with { type: 'json' }; export default data;";
    expect(await run({ 'main.ts': main, 'data.json': '{ "a": [1] }' })).toEqual({ a: [1] });
  });

  it('gives one instance of the package to all sources, whatever is installed beside them', async () => {
    const main = `import * as rw from 'rolewright'; import { again } from './part'; import { js } from './plain.mjs';
      export default [rw.defineRole === again, again === js, (await import('rolewright')).defineRole === js, typeof js];`;
    const files = {
      'main.ts': main,
      'part.ts': "export { defineRole as again } from 'rolewright';",
      'plain.mjs': "export { defineRole as js } from 'rolewright';",
      'node_modules/rolewright/package.json': '{ "name": "rolewright", "type": "module", "exports": "./index.js" }',
      'node_modules/rolewright/index.js': "throw new Error('another one');",
    };
    expect(await run(files)).toEqual([true, true, true, 'function']);
  });

  it('keeps lines and columns for stack frames', async () => {
    const main =
      "import type { A } from './a';\r\ninterface B { a: string }\r\n" +
      "const ä: Array<'😀'> = ['😀' satisfies string]; export default new Error('x').stack;";
    expect(await run({ 'main.ts': `\uFEFF${main}` })).toContain('main.ts:3:64');
  });

  it('runs a file once', async () => {
    const path = join(temporaryFolder({ 'main.ts': 'export default {};' }), 'main.ts');
    expect((await loadModule(path))['default']).toBe((await loadModule(path))['default']);
  });

  it('runs a file and what it imports again when it is asked to, and packages only once', async () => {
    const folder = temporaryFolder({
      'main.ts': "import { part } from './part'; import { one } from 'some'; export default [part, one];",
      'part.ts': "import { part } from './plain.js'; export { part };",
      'plain.js': "import { part } from './deep.js'; export { part };",
      'deep.js': 'export const part = { a: 1 };',
      'node_modules/some/package.json': '{ "name": "some", "type": "module", "exports": "./index.js" }',
      'node_modules/some/index.js': 'export const one = {};',
    });
    const path = join(folder, 'main.ts');
    const [part, one] = (await loadModule(path))['default'] as readonly object[];
    writeFileSync(join(folder, 'deep.js'), 'export const part = { a: 2 };');
    expect((await loadModule(path))['default']).toEqual([{ a: 1 }, {}]);
    const [later, again] = (await loadModule(path, 1))['default'] as readonly object[];
    expect([part, later]).toEqual([{ a: 1 }, { a: 2 }]);
    expect(again).toBe(one);
  });

  it('takes paths with characters that mean something in URLs', async () => {
    const path = join(
      temporaryFolder({ '100% #1?/ä b.ts': "export default import.meta.url.endsWith('b.ts');" }),
      '100% #1?/ä b.ts',
    );
    expect((await loadModule(path))['default']).toBe(true);
  });

  it.each([
    ['throw 1;', 1],
    ['await Promise.reject(2);', 2],
  ])('rejects with what it throws: %s', async (main, thrown) => {
    await expect(run({ 'main.ts': main })).rejects.toBe(thrown);
  });

  it('rejects when there is no such file', async () => {
    await expect(loadModule('/no/such/file.ts')).rejects.toThrow();
  });
});
