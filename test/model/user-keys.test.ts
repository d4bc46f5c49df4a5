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

/** Typed from the reference of the user files, sections 1 and "Field lengths and values"; TIMEFM is general knowledge. */
it.each([
  ['user types', userTypes, { dialog: 'A', system: 'B', communication: 'C', reference: 'L', service: 'S' }],
  ['decimal formats', userDecimalFormats, { '1,234,567.89': 'X', '1.234.567,89': '', '1 234 567,89': 'Y' }],
  [
    'date formats',
    userDateFormats,
    {
      ...{ 'DD.MM.YYYY': '1', 'MM/DD/YYYY': '2', 'MM-DD-YYYY': '3', 'YYYY.MM.DD': '4', 'YYYY/MM/DD': '5' },
      ...{ 'YYYY-MM-DD': '6', '7': '7', '8': '8', '9': '9', A: 'A', B: 'B', C: 'C' },
    },
  ],
  [
    'time formats',
    userTimeFormats,
    { '12:05:10': '0', '12:05:10 PM': '1', '12:05:10 pm': '2', '00:05:10 PM': '3', '00:05:10 pm': '4' },
  ],
])('the %s have the keys of the system', (_, words, expected) => {
  expect(words).toEqual(expected);
});

describe('the patterns of dates', () => {
  it('have the keys of the user defaults', () => {
    for (const [key, pattern] of Object.entries(datePatterns)) expect(keyOfWord(userDateFormats, pattern)).toBe(key);
  });
});
