import { describe, expect, it } from 'vitest';
import { checkCharacters, checkEnds } from '../../../src/dsl/check/characters.ts';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { context, shown } from '../../support/check-definition.ts';

function found(text: string, check: typeof checkCharacters = checkCharacters) {
  const problems = new Problems(undefined);
  check(new Spot(problems, 'the text'), text, context);
  return shown(problems.list());
}

describe('the characters of a text', () => {
  it.each(['', 'abc', 'ÄÖÜß', '*', "' '", '<>&"\\', 'A B', '\u00a0'])('can be those of %j', (text) => {
    expect(found(text).found).toEqual([]);
  });

  it.each([
    ['\0', 1, '0000'],
    ['A\tB', 2, '0009'],
    ['AB\n', 3, '000A'],
    ['\r', 1, '000D'],
    ['\u001b[2J', 1, '001B'],
    ['\u007f', 1, '007F'],
    ['\u0085', 1, '0085'],
    ['A\u2028', 2, '2028'],
    ['A\u2029', 2, '2029'],
  ])('cannot be the control character in %j', (text, position, code) => {
    const { found: codes, messages } = found(text);
    expect(codes).toEqual(['R1014']);
    expect(messages[0]).toContain(`U+${code} at position ${String(position)}`);
  });

  it.each([
    ['\ud800', 1],
    ['A\udfff', 2],
    ['A\ud83dB', 2],
    ['\ude00\ud83d', 1],
  ])('cannot be half a character in %j', (text, position) => {
    const { found: codes, messages } = found(text);
    expect(codes).toEqual(['R1015']);
    expect(messages[0]).toContain(`at position ${String(position)}`);
  });

  it('have to be in the code page', () => {
    const { found: codes, messages } = found('Sprzedaż');
    expect(codes).toEqual(['R1017']);
    expect(messages[0]).toBe('the text has the character "ż" (U+017C) at position 8, which latin-1 lacks: "Sprzedaż"');
  });

  it('are named whole when they are beyond U+FFFF', () => {
    expect(found('A😀').messages[0]).toContain('"😀" (U+1F600) at position 2');
  });

  it('are all fine without a code page', () => {
    const problems = new Problems(undefined);
    checkCharacters(new Spot(problems, 'x'), '😀', {});
    expect(problems.list()).toEqual([]);
  });

  it('have a control character and a half character reported together, without asking the code page', () => {
    expect(found('\ud800\tż').found).toEqual(['R1014', 'R1015']);
  });
});

describe('the ends of a text', () => {
  it.each([
    ['', []],
    ['A B', []],
    [' A', ['R1016']],
    ['A ', ['R1016']],
    [' A ', ['R1016', 'R1016']],
    ['\u00a0A', []],
  ])('of %j', (text, expected) => expect(found(text, checkEnds).found).toEqual(expected));

  it('are named, and what would be right', () => {
    const { messages, helps } = found(' A', checkEnds);
    expect(messages).toEqual(['the text: " A" begins with a blank']);
    expect(helps).toEqual(['write "A"']);
  });
});
