import type { CheckContext } from '../../src/dsl/check/context.ts';
import type { MenuNode } from '../../src/model/menu.ts';
import type { Checked } from './check-definition.ts';
import { checkWith } from './check-definition.ts';

export interface CheckedMenu extends Checked {
  readonly menu: readonly MenuNode[];
}

/** Checks a role in English and German with this menu; other properties may be added. */
export function checkMenu(menu: unknown, properties: object = {}, overrides: Partial<CheckContext> = {}): CheckedMenu {
  const checked = checkWith({ text: { EN: 'Test', DE: 'Probe' }, menu, ...properties }, overrides);
  return { ...checked, menu: checked.role?.menu ?? [] };
}

/** The texts of the first node, by SAP language key. */
export function textsOf({ menu: [node] }: CheckedMenu): Readonly<Record<string, string>> {
  return Object.fromEntries((node?.texts ?? []).map(({ language, text }) => [language, text]));
}
