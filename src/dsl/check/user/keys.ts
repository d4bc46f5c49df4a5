import { suggestion } from '../../../catalog/nearest.ts';
import { isLanguage, languageKey } from '../../../catalog/languages.ts';
import { keyOfWord } from '../../../model/user-keys.ts';
import { describe } from '../describe.ts';
import { reportLanguage } from '../language.ts';
import type { Spot } from '../spot.ts';

/** The key for a plain word; '' when nothing is said or there is no such word. */
export function checkWord(spot: Spot, given: unknown, words: Readonly<Record<string, string>>): string {
  if (given === undefined || given === '') return '';
  const key = typeof given === 'string' ? keyOfWord(words, given) : undefined;
  if (key !== undefined) return key;
  const known = Object.keys(words);
  const meant = typeof given === 'string' ? suggestion(given, known) : {};
  spot.report('R1312', { found: describe(given), ...meant, known });
  return '';
}

/** The SAP key of a language; '' when nothing is said or there is no such language. */
export function checkUserLanguage(spot: Spot, given: unknown): string {
  if (given === undefined || given === '') return '';
  if (typeof given !== 'string') {
    spot.report('R1005', { expected: 'a language', found: describe(given) });
    return '';
  }
  if (isLanguage(given)) return languageKey(given);
  reportLanguage(spot, given);
  return '';
}
