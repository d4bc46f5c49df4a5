import { languageKey, languageOfKey } from '../../catalog/languages.ts';
import type { Role } from '../../model/role.ts';
import type { RoleText } from '../../model/text.ts';
import type { Losses } from './loss.ts';

/** Texts and master language as a source can say them: in known languages, at least one, without empty last lines. */
export function sayableTexts(role: Role, losses: Losses): Pick<Role, 'texts' | 'masterLanguage'> {
  const known = role.texts.filter(({ language }) => languageOfKey(language) !== undefined);
  for (const { language } of role.texts) {
    if (languageOfKey(language) === undefined) losses.add(`text in the unknown language ${language}`);
  }
  const texts = known.map((each) => withoutEmptyEnd(each, losses));
  const own = role.masterLanguage;
  if (texts.length === 0) {
    const language = languageOfKey(own) === undefined ? languageKey('EN') : own;
    losses.add('that it has no text');
    if (language !== own) losses.add(nameOf(own));
    return { texts: [{ language, short: role.name, long: [] }], masterLanguage: language };
  }
  if (texts.some(({ language }) => language === own)) return { texts, masterLanguage: own };
  losses.add(nameOf(own));
  const english = texts.find(({ language }) => language === languageKey('EN'));
  return { texts, masterLanguage: (english ?? texts[0])?.language ?? own };
}

function withoutEmptyEnd(text: RoleText, losses: Losses): RoleText {
  const length = text.long.findLastIndex((line) => line !== '') + 1;
  if (length === text.long.length) return text;
  losses.add(`empty lines at the end of the long text in ${text.language}`);
  return { ...text, long: text.long.slice(0, length) };
}

function nameOf(masterLanguage: string): string {
  return masterLanguage === '' ? 'that it has no master language' : `master language ${masterLanguage}`;
}
