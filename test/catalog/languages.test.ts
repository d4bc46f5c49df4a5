import { describe, expect, it } from 'vitest';
import { isLanguage, languageKey, languageKeys, languageOfKey, languages } from '../../src/catalog/languages.ts';

describe('languages', () => {
  it.each([
    ['EN', 'E'],
    ['DE', 'D'],
    ['FR', 'F'],
    ['ES', 'S'],
    ['SV', 'V'],
    ['ZH', '1'],
    ['ZF', 'M'],
    ['JA', 'J'],
    ['KO', '3'],
    ['SR', '0'],
    ['SH', 'd'],
    ['CA', 'c'],
  ] as const)('%s has the key %s, and the key is that of %s', (language, key) => {
    expect(languageKey(language)).toBe(key);
    expect(languageOfKey(key)).toBe(language);
  });

  it('have one character each, and no two the same', () => {
    const keys = Object.values(languageKeys);
    expect(keys.every((key) => key.length === 1)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are found by key with their case: D is German, d Serbo-Croatian', () => {
    expect([languageOfKey('D'), languageOfKey('d')]).toEqual(['DE', 'SH']);
  });

  it.each(['', 'en', 'GE', 'constructor', '__proto__'])('do not include %j', (name) => {
    expect(isLanguage(name)).toBe(false);
    expect(languageKey(name)).toBeUndefined();
  });

  it.each(['', 'Z', '~', 'EN'])('have none of the key %j', (key) => expect(languageOfKey(key)).toBeUndefined());

  it('are listed in alphabetical order', () => expect(languages).toEqual([...languages].sort()));
});
