import { describe, expect, it } from 'vitest';
import { checkWith } from '../../support/check-definition.ts';

const checkLong = (longText: unknown) => checkWith({ longText: { EN: longText } });
const linesOf = (longText: string) => checkLong(longText).role?.texts[0]?.long;

describe('a long text', () => {
  it('has a line for each line break, of any system', () => {
    expect(linesOf('one\ntwo\r\nthree\rfour')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('is wrapped at 80 characters', () => {
    const lines = linesOf(`${'word '.repeat(20)}end`);
    expect(lines).toEqual(['word '.repeat(16).trimEnd(), `${'word '.repeat(4)}end`]);
  });

  it('keeps empty lines between others', () => expect(linesOf('one\n\ntwo\n')).toEqual(['one', '', 'two']));

  it('of nothing has no lines', () => expect(linesOf('')).toEqual([]));

  it('has a word of 80 characters, but none of 81', () => {
    expect(checkLong('x'.repeat(80)).found).toEqual([]);
    const { found, messages } = checkLong(`short ${'x'.repeat(81)} short`);
    expect(found).toEqual(['R1024 longText.EN']);
    expect(messages[0]).toContain('a word of 81 characters, at most 80');
  });

  it.each([
    ['a\tb', 'R1014'],
    ['a\0', 'R1014'],
    ['line\n\ud800', 'R1015'],
    ['line\nż', 'R1017'],
    [5, 'R1005'],
    [['line'], 'R1005'],
  ])('that is %j is refused', (text, code) => expect(checkLong(text).found).toEqual([`${code} longText.EN`]));

  it('has positions counted with its line breaks', () => {
    expect(checkLong('ab\r\nż').messages[0]).toContain('at position 5');
  });
});
