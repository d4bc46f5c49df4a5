import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../src/dsl/check/wrap-lines.ts';

describe('the lines of a long text', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one two', ['one two']],
    ['one two three', ['one two', 'three']],
    ['12345678 x', ['12345678', 'x']],
    ['1234567 8 x', ['1234567', '8 x']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\rc', ['a', 'b', 'c']],
    ['a\n\n\nb\n\n', ['a', '', '', 'b']],
    ['\n\na', ['', '', 'a']],
    ['   ', []],
    ['a   \nb', ['a', 'b']],
    ['  a b', ['  a b']],
    ['   one two three', ['   one', 'two', 'three']],
    ['a      b      c', ['a      b', 'c']],
    ['a        b      c', ['a', 'b      c']],
    ['123456789', ['123456789']],
    ['a 123456789 b', ['a', '123456789', 'b']],
    ['   123456789', ['123456789']],
  ])('of %j in a width of 8 are %j', (text, lines) => expect(wrapLines(text, 8)).toEqual(lines));
});
