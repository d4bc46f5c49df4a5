import { describe, expect, it } from 'vitest';
import { findCall } from '../../src/load/find-call.ts';
import { parseSource } from '../../src/load/syntax-tree.ts';

/** The text of the call at the `|` in a source. */
function callAt(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const call = findCall(parseSource('a.ts', text).program, offset);
  return call && text.slice(call.start, call.end);
}

describe('the call that a stack frame means', () => {
  it.each([
    ['|f({})', 'f({})'],
    ['rw.|f({})', 'rw.f({})'],
    ['a.b.c.|f({})', 'a.b.c.f({})'],
    ['rw?.|f({})', 'rw?.f({})'],
    ['|f!({})', 'f!({})'],
    ['|f<T>({})', 'f<T>({})'],
    ['|f /* x */ ({})', 'f /* x */ ({})'],
    ['(f as any)|({})', '(f as any)({})'],
    ["rw['f']|({})", "rw['f']({})"],
    ['f()|({})', 'f()({})'],
    ['|f()({})', 'f()'],
    ['|f({ a: g({}) })', 'f({ a: g({}) })'],
    ['f({ a: |g({}) })', 'g({})'],
    ['|f(g(h()))', 'f(g(h()))'],
    ['f(g(|h()))', 'h()'],
    ['const make = (n: string) => |f({ n })', 'f({ n })'],
    ['["a"].|map((n) => f(n))', '["a"].map((n) => f(n))'],
    ['["a"].map((n) => |f(n))', 'f(n)'],
    ['export default |f({})', 'f({})'],
    ['class A { static a = |f({}) }', 'f({})'],
    ["'😀漢'; |f({})", 'f({})'],
  ])('at %s is %s', (marked, expected) => {
    expect(callAt(marked)).toBe(expected);
  });

  it.each([
    'f({}|)',
    'f({ |a: 1 })',
    '|const a = 1',
    'const a = |b',
    '|new F()',
    'f({})|',
    'f({});\n|',
    '|rw.f({})',
    'f|f({})',
  ])('is none at %s', (marked) => {
    expect(callAt(marked)).toBeUndefined();
  });

  it('is none in a text that is not TypeScript', () => {
    expect(findCall(parseSource('a.ts', 'f({').program, 0)).toBeUndefined();
  });
});
