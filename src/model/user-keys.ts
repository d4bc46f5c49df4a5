import type { UserType } from './user.ts';
import { datePatterns } from './date-format.ts';

/** USTYP by the plain words of definitions and work-sheets (reference of the user files: documented). */
export const userTypes = {
  dialog: 'A',
  system: 'B',
  communication: 'C',
  reference: 'L',
  service: 'S',
} as const satisfies Record<string, UserType>;

export type UserTypeName = keyof typeof userTypes;

type DatePattern = (typeof datePatterns)[keyof typeof datePatterns];

/** DATFM by pattern; the keys of other calendars stand for themselves. */
export const userDateFormats = {
  ...(Object.fromEntries(Object.entries(datePatterns).map(([key, pattern]) => [pattern, key])) as Record<
    DatePattern,
    string
  >),
  '7': '7',
  '8': '8',
  '9': '9',
  A: 'A',
  B: 'B',
  C: 'C',
} as const;

/**
 * DCPFM by example. X is seen in a real file; that blank and Y are these two is general knowledge (reference of the
 * user files).
 */
export const userDecimalFormats = { '1.234.567,89': '', '1,234,567.89': 'X', '1 234 567,89': 'Y' } as const;

/** TIMEFM by example: five minutes past noon, or past midnight where hours run from 0 to 11 (general knowledge). */
export const userTimeFormats = {
  '12:05:10': '0',
  '12:05:10 PM': '1',
  '12:05:10 pm': '2',
  '00:05:10 PM': '3',
  '00:05:10 pm': '4',
} as const;

/** The word for a key, the key itself when there is none. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return Object.entries(words).find(([, each]) => each === key)?.[0] ?? key;
}

/** The key for a word; undefined when there is none. */
export function keyOfWord(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
