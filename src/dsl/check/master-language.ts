import type { Language } from '../../catalog/languages.ts';
import { isLanguage, languageKey } from '../../catalog/languages.ts';
import type { CheckContext } from './context.ts';
import { describe } from './describe.ts';
import { reportLanguage } from './language.ts';
import type { Spot } from './spot.ts';
import type { Texts } from './texts.ts';

/**
 * The SAP key of the language that a role is maintained in: the one it names, else that of the target when the role
 * has a text in it, else that of its first text.
 */
export function checkMasterLanguage(spot: Spot, given: unknown, texts: Texts, { target }: CheckContext): string {
  const [first] = texts.keys();
  if (given === undefined) return languageKey(preferred(target.language, texts) ?? first ?? 'EN');
  if (typeof given !== 'string') {
    spot.report('R1005', { expected: 'a language', found: describe(given) });
    return '';
  }
  if (!isLanguage(given)) {
    reportLanguage(spot, given);
    return '';
  }
  // Without any text that is what is reported.
  if (texts.size > 0 && !texts.has(given)) spot.report('R1027', { language: given, texts: [...texts.keys()] });
  return languageKey(given);
}

function preferred(language: string, texts: Texts): Language | undefined {
  return isLanguage(language) && texts.has(language) ? language : undefined;
}
