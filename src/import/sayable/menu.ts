import { languageOfKey } from '../../catalog/languages.ts';
import type { MenuNode, MenuText } from '../../model/menu.ts';
import type { Losses } from './loss.ts';

/** A menu as a source can say it: texts in known languages, without the descriptions of newer releases. */
export function sayableMenu(menu: readonly MenuNode[], losses: Losses): readonly MenuNode[] {
  return menu.map((node) => ({
    ...node,
    texts: node.texts.flatMap((text) => sayableText(text, losses)),
    children: sayableMenu(node.children, losses),
  }));
}

function sayableText({ language, text, description }: MenuText, losses: Losses): readonly MenuText[] {
  if (languageOfKey(language) === undefined) {
    losses.add(`menu text in the unknown language ${language}`);
    return [];
  }
  if (description !== undefined) losses.add('description of a menu node');
  return [{ language, text }];
}
