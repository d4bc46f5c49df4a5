import { describe, expect, it } from 'vitest';
import { counted, quotedText, spelled } from '../../../src/diff/format/spelling.ts';

describe('spelled', () => {
  it.each([
    ['03', '', '03'],
    ['A*', '', 'A*'],
    ['01', '03', '01..03'],
    ['', '', '(open)'],
    ["' '", '', "' '"],
    ["'", '', "' '"],
    ['$BUKRS', '', '$BUKRS'],
  ])('%j to %j is %s', (low, high, text) => {
    expect(spelled({ low, high })).toBe(text);
  });
});

describe('words', () => {
  it('count', () => {
    expect([counted(1, 'role'), counted(0, 'role'), counted(2, 'entry', 'entries')]).toEqual([
      '1 role',
      '0 roles',
      '2 entries',
    ]);
  });

  it('tell no text from an empty one', () => {
    expect([quotedText(undefined), quotedText('')]).toEqual(['(none)', '""']);
  });
});
