import { describe, expect, it } from 'vitest';
import { expectationOf, mayHold } from '../../src/codec/cell-content.ts';
import type { Field } from '../../src/codec/layout.ts';
import { blanks, digits, letter, name, text, word } from '../../src/codec/layout.ts';

const required = { required: true } as const;

describe('mayHold', () => {
  it.each<[string, Field, readonly string[], readonly string[]]>([
    ['digits', digits(3, ''), ['000', '123'], ['', '12', '12 ', '1234', '12a', '-12', '१२३']],
    ['a letter', letter('X ', ''), ['X', ''], ['Y', 'x', 'XX']],
    ['nothing', blanks(3, ''), ['', '  '], ['x']],
    ['any text', text(3, ''), ['', 'a', ' a', 'a b'], []],
    ['a text that is required', text(3, '', required), ['a', ' a'], ['']],
    ['a name', name(3, ''), ['', 'a', 'a b'], [' a']],
    ['a name that is required', name(3, '', required), ['a'], ['', ' a']],
    ['a word', word(3, ''), ['', 'abc'], ['a b', ' a']],
    ['a word that is required', word(3, '', required), ['abc'], ['', 'a b']],
  ])('takes %s for what it is', (_, field, right, wrong) => {
    for (const each of right) expect([each, mayHold(field, each)]).toEqual([each, true]);
    for (const each of wrong) expect([each, mayHold(field, each)]).toEqual([each, false]);
  });
});

describe('expectationOf', () => {
  it.each<[Field, string]>([
    [digits(6, ''), '6 digits'],
    [letter('X ', ''), 'one of X, blank'],
    [blanks(3, ''), 'nothing'],
    [text(3, '', required), 'a text'],
    [name(3, ''), 'nothing, or a text that begins in its first column'],
    [name(3, '', required), 'a text that begins in its first column'],
    [word(3, ''), 'nothing, or a text without blanks that begins in its first column'],
    [word(3, '', required), 'a text without blanks that begins in its first column'],
  ])('of %j says: %s', (field, expected) => {
    expect(expectationOf(field)).toBe(expected);
  });
});
