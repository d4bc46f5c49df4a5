import { languageKey } from '../../../catalog/languages.ts';
import type { MenuText } from '../../../model/menu.ts';
import type { Spot } from '../spot.ts';
import { checkText } from '../text.ts';
import { byLanguage } from '../texts.ts';
import type { MenuContext } from './menu-context.ts';

const textWidth = 80;

/**
 * The texts of a node in order of their language keys: those that are given, and for each other language of the role
 * the technical name, as PFCG does it. What has no technical name gets its text in the master language, else its first.
 */
export function checkNodeTexts(
  spot: Spot,
  given: unknown,
  technicalName: string | undefined,
  menu: MenuContext,
): readonly MenuText[] {
  const texts = givenTexts(spot, given, menu);
  if (technicalName === undefined && texts.size === 0) spot.report('R1110', {});
  const [first] = texts.values();
  const otherwise = technicalName ?? texts.get(menu.masterLanguage) ?? first ?? '';
  for (const language of menu.languages) {
    if (!texts.has(language)) texts.set(language, otherwise.slice(0, textWidth).trimEnd());
  }
  return sorted(texts);
}

/** The given texts and no others. */
export function checkExactTexts(spot: Spot, given: unknown, menu: MenuContext): readonly MenuText[] {
  return sorted(givenTexts(spot, given, menu));
}

function givenTexts(spot: Spot, given: unknown, menu: MenuContext): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [language, text] of (given === undefined ? undefined : byLanguage(spot, given)) ?? []) {
    const at = spot.at(language, `${spot.subject} in ${language}`);
    const checked = checkText(at, text, textWidth, menu.check);
    if (checked === '') at.report('R1026', {});
    texts.set(languageKey(language), checked ?? '');
  }
  return texts;
}

function sorted(texts: ReadonlyMap<string, string>): readonly MenuText[] {
  return [...texts]
    .map(([language, text]) => ({ language, text }))
    .toSorted((left, right) => (left.language < right.language ? -1 : 1));
}
