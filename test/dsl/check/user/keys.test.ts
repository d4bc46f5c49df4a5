import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../../../src/diagnostics/diagnostic.ts';
import { Problems } from '../../../../src/dsl/check/problems.ts';
import { Spot } from '../../../../src/dsl/check/spot.ts';
import { checkUserLanguage, checkWord } from '../../../../src/dsl/check/user/keys.ts';
import { userTypes } from '../../../../src/model/user-keys.ts';

function checked(check: (spot: Spot) => string) {
  const problems = new Problems(undefined);
  const value = check(new Spot(problems, 'type'));
  return { value, messages: problems.list().map(messageOf), helps: problems.list().map(helpOf) };
}

const word = (given: unknown) => checked((spot) => checkWord(spot, given, userTypes));
const language = (given: unknown) => checked((spot) => checkUserLanguage(spot, given));

describe('checkWord', () => {
  it('gives the key of a word, and nothing for nothing', () => {
    expect([word('service').value, word('').value, word(undefined).value]).toEqual(['S', '', '']);
    expect(word(undefined).messages).toEqual([]);
  });

  it('says what was meant, and which words there are', () => {
    expect(word('Dialog')).toEqual({
      value: '',
      messages: ['type cannot be "Dialog", did you mean dialog?'],
      helps: ["it is one of 'dialog', 'system', 'communication', 'reference', 'service'"],
    });
    expect(word('X').messages).toEqual(['type cannot be "X"']);
    expect(word(1).messages).toEqual(['type cannot be the number 1']);
  });

  it.each(['toString', '__proto__', 'hasOwnProperty'])('knows no word %s', (given) => {
    expect(word(given)).toMatchObject({ value: '', messages: [`type cannot be "${given}"`] });
  });
});

describe('checkUserLanguage', () => {
  it('gives the key of a language', () => {
    expect([language('EN').value, language('DE').value, language('SH').value]).toEqual(['E', 'D', 'd']);
    expect([language('').value, language(undefined).value]).toEqual(['', '']);
  });

  it('reports what is no language', () => {
    expect(language('E').messages[0]).toContain('there is no language "E"');
    expect(language('en').messages[0]).toContain('did you mean EN?');
    expect(language(1).messages[0]).toContain('must be a language, not the number 1');
  });
});
