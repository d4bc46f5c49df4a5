import { describe, expect, it } from 'vitest';
import { readThrown } from '../../src/load/thrown.ts';

const own = 'file:///project/node_modules/rolewright/dist/';
const at = (...frames: readonly string[]) => ['Error: x', ...frames.map((frame) => `    at ${frame}`)].join('\n');
const withStack = (stack: unknown) => Object.assign(new Error('x'), { stack });

describe('what was thrown', () => {
  it.each([
    [new TypeError('no'), 'TypeError', 'no'],
    [Object.assign(new Error('no'), { name: '' }), 'Error', 'no'],
    [Object.assign(new Error('no'), { name: 1 }), 'Error', 'no'],
    [{ message: 'no' }, 'Error', 'no'],
    [{ message: { a: 1 }, name: 'Odd' }, 'Odd', '{ a: 1 }'],
    ['text', 'exception', 'text'],
    [undefined, 'exception', 'undefined'],
    [null, 'exception', 'null'],
    [{ a: { b: { c: 1 } } }, 'exception', '{ a: { b: [Object] } }'],
    [Symbol('s'), 'exception', 'Symbol(s)'],
  ])('%o is %s: %s', (thrown, error, message) => {
    expect(readThrown(thrown, own)).toMatchObject({ error, message });
  });

  it.each([
    [['file:///project/node_modules/rolewright/dist/a.js:1:1', 'file:///project/roles/a.ts:1:1'], true],
    [['JSON.parse (<anonymous>)', 'f (file:///project/node_modules/rolewright/dist/a.js:1:1)'], true],
    [['file:///project/node_modules/zod/a.js:1:1', 'file:///project/node_modules/rolewright/dist/a.js:1:1'], true],
    [['file:///project/roles/a.ts:1:1', 'file:///project/node_modules/rolewright/dist/a.js:1:1'], false],
    [['file:///project/node_modules/axios/a.js:1:1', 'file:///project/roles/a.ts:1:1'], false],
    [['node:internal/timers:1:1'], false],
  ])('%j is ours: %s', (frames, isOwn) => {
    expect(readThrown(withStack(at(...frames)), own).isOwn).toBe(isOwn);
  });

  it('is read without a further error, whatever it does', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('get');
        },
        has: () => true,
      },
    );
    expect(readThrown(hostile, own)).toMatchObject({ error: 'exception', message: 'a value that cannot be shown' });
  });

  it("has Node's code", () => {
    expect(readThrown(Object.assign(new Error('x'), { code: 'ERR_X' }), own).code).toBe('ERR_X');
    expect(readThrown(Object.assign(new Error('x'), { code: 7 }), own).code).toBeUndefined();
  });
});

describe("the user's frame", () => {
  it.each<[string, readonly string[], string]>([
    ['the innermost one', ['f (file:///project/a.ts:3:7)', 'file:///project/b.ts:1:1'], '/project/a.ts:3:7'],
    [
      'behind those of Node',
      ['parse (<anonymous>)', 'x (node:fs:1:2)', 'file:///project/a.ts:3:7'],
      '/project/a.ts:3:7',
    ],
    [
      'behind those of packages',
      [`g (${own}dsl/define-role.js:1:1)`, 'h (file:///p/node_modules/x/i.js:2:2)', 'async file:///p/a.ts:3:7'],
      '/p/a.ts:3:7',
    ],
    ['with blanks and brackets in its path', ['new A (file:///p/a%20(b)/c.ts:3:7)'], '/p/a (b)/c.ts:3:7'],
    ['of a source that was asked for by query', ['f (file:///p/a.ts?x=1:3:7)'], '/p/a.ts:3:7'],
  ])('is %s', (_, frames, expected) => {
    const { file, line, column } = readThrown(withStack(at(...frames)), own).frame!;
    expect(`${file}:${line}:${column}`).toBe(expected);
  });

  it.each([undefined, 1, '', 'Error: at f (file:///p/a.ts:3:7)', at('f (node:fs:1:2)'), at(`f (${own}x.js:1:1)`)])(
    'is missing in %j',
    (stack) => {
      expect(readThrown(withStack(stack), own).frame).toBeUndefined();
    },
  );
});
