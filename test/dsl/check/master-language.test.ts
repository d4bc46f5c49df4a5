import { describe, expect, it } from 'vitest';
import { check } from '../../support/check-definition.ts';

const checkTexts = (text: object, language?: unknown, target = 'EN') =>
  check({ name: 'Z', text, language }, { target: { language: target } });

describe('the master language', () => {
  it('is the one that the role names', () => {
    expect(checkTexts({ EN: 'a', DE: 'b' }, 'DE').role?.masterLanguage).toBe('D');
  });

  it('is that of the configuration when the role has a text in it', () => {
    expect(checkTexts({ DE: 'b', EN: 'a' }).role?.masterLanguage).toBe('E');
    expect(checkTexts({ DE: 'b', FR: 'c', EN: 'a' }, undefined, 'FR').role?.masterLanguage).toBe('F');
  });

  it('is that of the first text otherwise', () => {
    expect(checkTexts({ PL: 'b', DE: 'a' }).role?.masterLanguage).toBe('L');
    expect(checkTexts({ PL: 'b' }, undefined, 'nonsense').role?.masterLanguage).toBe('L');
  });

  it('needs a text', () => {
    const { found, messages } = checkTexts({ DE: 'a', EN: 'b' }, 'FR');
    expect(found).toEqual(['R1027 language']);
    expect(messages[0]).toBe('role "Z": the language is FR, but the texts are in DE, EN');
  });

  it.each([
    ['en', 'R1022 language'],
    ['', 'R1022 language'],
    ['E', 'R1022 language'],
    [5, 'R1005 language'],
    [null, 'R1005 language'],
  ])('cannot be %j', (language, expected) => expect(checkTexts({ EN: 'a' }, language).found).toEqual([expected]));
});
