import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { CallSite } from '../../src/diagnostics/place.ts';
import { captureCallSite } from '../../src/dsl/call-site.ts';
import { loadModule } from '../../src/load/module-loader.ts';
import { temporaryFolder } from '../cli/harness/folder.ts';
import { join } from 'node:path';

const here = fileURLToPath(import.meta.url);
const settings = Error as { stackTraceLimit: number; prepareStackTrace?: unknown };
const define = (): CallSite | undefined => captureCallSite();

const callSite = fileURLToPath(new URL('../../src/dsl/call-site.ts', import.meta.url));
const prelude = `import { captureCallSite } from ${JSON.stringify(callSite)}; const define = (x?: unknown) => captureCallSite();\n`;

/** The places that a source exports as `default`, as `file:line:column` with the text that stands there. */
async function places(source: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const text = prelude + source;
  const folder = temporaryFolder({ 'a.ts': text, ...others });
  const { default: found } = await loadModule(join(folder, 'a.ts'));
  return [found].flat(3).map((site) => {
    const { file, line, column } = site as CallSite;
    const name = file.slice(folder.length + 1);
    const lines = (name === 'a.ts' ? text : others[name]!).replace('\uFEFF', '').split(/\r\n|[\n\r\u2028\u2029]/);
    return `${name}:${line} ${lines[line - 1]!.slice(column - 1, column + 9)}`;
  });
}

describe('the place of a call in a source', () => {
  it.each([
    ['a call', 'export default define({\n});', ['a.ts:2 define({']],
    ['a call by a longer name', 'const rw = { define };\nexport default rw.define({});', ['a.ts:3 define({})']],
    [
      'a call behind types',
      'const x: Array<string> = [] as string[]; export default define(x!);',
      ['a.ts:2 define(x!)'],
    ],
    ['a call behind characters of two units', "const ä = '😀漢'; export default define({});", ['a.ts:2 define({})']],
    ['a call in a file with CR LF', 'const a = 1;\r\n\r\nexport default define({});\r\n', ['a.ts:4 define({})']],
    [
      'a call behind a type of several lines',
      'type T = {\n  a: 1;\n};\nexport default define({} as T);',
      ['a.ts:5 define({} '],
    ],
    ['a call behind a line separator', "const a = '\u2028'; export default define({});", ['a.ts:3 define({})']],
    [
      'a call within a helper',
      'const make = (n: string) => define(n);\nexport default [make("a"), make("b")];',
      ['a.ts:2 define(n);', 'a.ts:2 define(n);'],
    ],
    [
      'calls within map',
      'export default ["a", "b"].map((n): unknown =>\n  define(n));',
      ['a.ts:3 define(n))', 'a.ts:3 define(n))'],
    ],
    ['calls that map itself makes', 'export default ["a"].map(define);', ['a.ts:2 map(define']],
    [
      'a call deep inside other calls',
      'const deep = (n: number): unknown => n === 0 ? define() : deep(n - 1);\nexport default deep(500);',
      ['a.ts:2 define() :'],
    ],
    [
      'a call behind await',
      'await null; const f = async () => { await null; return define(); };\nexport default await f();',
      ['a.ts:2 define(); '],
    ],
    ['a call in a class', 'class A { static role = define(); }\nexport default A.role;', ['a.ts:2 define(); ']],
  ])('%s', async (_, source, expected) => {
    expect(await places(source)).toEqual(expected);
  });

  it('is in the file that holds the call, not in the one that is loaded', async () => {
    const helper = `\uFEFF${prelude}export const make = <T,>(x: T) => define(x);`;
    expect(await places("import { make } from './helper';\nexport default make(1);", { 'helper.ts': helper })).toEqual([
      'helper.ts:2 define(x);',
    ]);
  });

  it('is that of the call in plain JavaScript too', async () => {
    const helper = `${prelude.replace('x?: unknown', 'x')}\n   export const made = define();`;
    expect(await places("export { made as default } from './helper.mjs';", { 'helper.mjs': helper })).toEqual([
      'helper.mjs:3 define();',
    ]);
  });
});

describe('taking the place of a call', () => {
  it('leaves the settings of Error as they were', () => {
    const { stackTraceLimit, prepareStackTrace } = settings;
    define();
    expect(settings.stackTraceLimit).toBe(stackTraceLimit);
    expect(settings.prepareStackTrace).toBe(prepareStackTrace);
  });

  it('does not depend on the settings of Error', () => {
    const { stackTraceLimit, prepareStackTrace } = settings;
    try {
      settings.stackTraceLimit = 0;
      settings.prepareStackTrace = () => 'nothing';
      expect(define()?.file).toBe(here);
    } finally {
      settings.stackTraceLimit = stackTraceLimit;
      settings.prepareStackTrace = prepareStackTrace;
    }
  });

  it('places a call in evaluated code at the code that runs it', () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that is what it is about
    const evaluated = new Function('define', 'return define()') as (call: typeof define) => CallSite | undefined;
    expect(evaluated(define)?.file).toBe(here);
  });

  it('gives nothing for a call that comes from no file', async () => {
    const found = await new Promise((done) => {
      setImmediate(() => {
        done({ callSite: captureCallSite() });
      });
    });
    expect(found).toEqual({ callSite: undefined });
  });
});
