import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { checkText } from '../../../src/dsl/check/text.ts';
import { context, shown } from '../../support/check-definition.ts';

function found(text: unknown) {
  const problems = new Problems(undefined);
  const given = checkText(new Spot(problems, 'the text in EN'), text, 80, context);
  return { given, ...shown(problems.list()) };
}

describe('a text of one line', () => {
  it.each(['', 'Display orders', ' indented', 'Größe', 'lower and UPPER', 'x'.repeat(80), '"\'`${}*/'])(
    'can be %j',
    (text) => expect(found(text)).toMatchObject({ given: text, found: [] }),
  );

  it.each([
    ['x'.repeat(81), ['R1021'], 'the text in EN has 81 characters, at most 80 fit'],
    ['one\ntwo', ['R1023'], 'the text in EN has a line break'],
    ['one\r', ['R1023'], 'the text in EN has a line break'],
    ['one\ttwo', ['R1014'], 'the text in EN has the control character U+0009 at position 4'],
    ['x ', ['R1016'], 'the text in EN: "x " ends with a blank'],
    ['Zażółć', ['R1017'], 'the text in EN has the character "ż"'],
    ['\ud83d', ['R1015'], 'the text in EN has the lone surrogate U+D83D'],
    [`${'x'.repeat(80)}\n`, ['R1023', 'R1021'], 'the text in EN has a line break'],
  ])('cannot be %j', (text, codes, message) => {
    const { found: all, messages } = found(text);
    expect(all).toEqual(codes);
    expect(messages[0]).toContain(message);
  });

  it.each([null, 5, {}, ['x'], Symbol('x')])('has to be a text, not %s', (text) => {
    expect(found(text)).toMatchObject({ given: undefined, found: ['R1005'] });
  });
});
