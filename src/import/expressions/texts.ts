import { languageOfKey } from '../../catalog/languages.ts';
import type { Expression } from '../expression.ts';
import { entries, text } from '../expression.ts';

/** Texts by language: the first language first, the others in alphabetical order. `undefined` when there are none. */
export function textsExpression(
  texts: readonly { readonly language: string; readonly text: string }[],
  firstLanguage: string,
): Expression | undefined {
  if (texts.length === 0) return undefined;
  const sorted = [...texts]
    .map(({ language, text: content }) => ({ language, name: languageOfKey(language) ?? '', content }))
    .sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1));
  return entries(sorted.map(({ name, content }) => [name, text(content)]));

  function rank({ language }: { readonly language: string }): number {
    return language === firstLanguage ? 0 : 1;
  }
}
