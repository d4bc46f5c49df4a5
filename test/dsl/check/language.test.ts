import { describe, expect, it } from 'vitest';
import { reportLanguage } from '../../../src/dsl/check/language.ts';
import { Problems } from '../../../src/dsl/check/problems.ts';
import { Spot } from '../../../src/dsl/check/spot.ts';
import { shown } from '../../support/check-definition.ts';

describe('a language that is not known', () => {
  it.each([
    ['en', 'text: there is no language "en", did you mean EN?'],
    ['GE', 'text: there is no language "GE", did you mean DE?'],
    ['KLINGON', 'text: there is no language "KLINGON"'],
  ])('%s is reported with what is near', (language, expected) => {
    const problems = new Problems(undefined);
    reportLanguage(new Spot(problems, 'text'), language);
    const { messages, helps } = shown(problems.list());
    expect(messages).toEqual([expected]);
    expect(helps[0]).toMatch(/^the languages are AF, AR, BG, .*, ZF, ZH$/);
  });
});
