import { isLanguage, languageKey } from '../../catalog/languages.ts';
import type { Language } from '../../catalog/languages.ts';
import type { RoleText } from '../../model/text.ts';
import type { CheckContext } from './context.ts';
import { reportLanguage } from './language.ts';
import { checkLongText } from './long-text.ts';
import type { Properties } from './read.ts';
import { propertyOr, readProperties } from './read.ts';
import type { Spot } from './spot.ts';
import { checkText } from './text.ts';

const textWidth = 80;

/** The texts of a role in the order of its author, by language. */
export type Texts = ReadonlyMap<Language, RoleText>;

/** Checks `text` and `longText` together: each long text needs a text of its language. */
export function checkTexts(role: Spot, properties: Properties, context: CheckContext): Texts {
  const before = role.problems.errors;
  const shorts = byLanguage(role.at('text', 'text'), propertyOr(properties, 'text', {}));
  if (shorts?.size === 0 && properties.has('text') && role.problems.errors === before) {
    role.at('text').report('R1020', {});
  }
  const longs = properties.has('longText')
    ? byLanguage(role.at('longText', 'longText'), properties.get('longText'))
    : undefined;
  const texts = new Map<Language, RoleText>();
  for (const [language, text] of shorts ?? []) {
    const spot = role.at('text').at(language, `the text in ${language}`);
    const short = checkText(spot, text, textWidth, context);
    if (short === '') spot.report('R1026', {});
    texts.set(language, { language: languageKey(language), short: short ?? '', long: [] });
  }
  for (const [language, text] of longs ?? []) {
    const spot = role.at('longText').at(language, `the long text in ${language}`);
    const long = checkLongText(spot, text, context);
    const short = texts.get(language);
    if (short !== undefined) texts.set(language, { ...short, long });
    else if (shorts !== undefined) spot.key.report('R1025', { language });
  }
  return texts;
}

/** What is given for each language; names that are no languages are reported. */
export function byLanguage(spot: Spot, given: unknown): ReadonlyMap<Language, unknown> | undefined {
  const properties = readProperties(spot, given, "an object with a text for each language, { EN: '...' }");
  if (properties === undefined) return undefined;
  const found = new Map<Language, unknown>();
  for (const [name, text] of properties) {
    if (isLanguage(name)) found.set(name, text);
    else reportLanguage(spot.at(name).key, name);
  }
  return found;
}
