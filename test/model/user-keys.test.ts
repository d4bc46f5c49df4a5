import { describe, expect, it } from 'vitest';
import { datePatterns } from '../../src/model/date-format.ts';
import { userFields } from '../../src/model/user-fields.ts';
import {
  keyOfWord,
  userDateFormats,
  userDecimalFormats,
  userTimeFormats,
  userTypes,
  wordOf,
} from '../../src/model/user-keys.ts';

const vocabularies = [
  ['type', userTypes],
  ['dateFormat', userDateFormats],
  ['decimalFormat', userDecimalFormats],
  ['timeFormat', userTimeFormats],
] as const;

describe.each(vocabularies)('the words for %s', (field, words) => {
  it('are one for each key that the field takes', () => {
    const keys = Object.values(words);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key !== '').toSorted()).toEqual([...(userFields[field].keys ?? '')].toSorted());
  });

  it('lead to their keys and back', () => {
    for (const [word, key] of Object.entries(words)) {
      expect(keyOfWord(words, word)).toBe(key);
      expect(wordOf(words, key)).toBe(word);
    }
  });

  it('are no words that every object has', () => {
    for (const word of ['constructor', 'toString', '__proto__', '']) expect(keyOfWord(words, word)).toBeUndefined();
  });
});

describe('the patterns of dates', () => {
  it('have the keys of the user defaults', () => {
    for (const [key, pattern] of Object.entries(datePatterns)) expect(keyOfWord(userDateFormats, pattern)).toBe(key);
  });
});
