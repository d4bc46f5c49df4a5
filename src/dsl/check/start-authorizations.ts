import type { Authorization } from '../../model/authorization.ts';
import type { MenuNode } from '../../model/menu.ts';
import { startAuthorizations } from '../../model/start-authorizations.ts';
import { authorizationArray } from './authorizations.ts';
import type { Spot } from './spot.ts';

/**
 * The authorizations of a role with those that its menu brings, in order of their objects; of one object those of the
 * menu come first. What the author wrote for such an object stays an authorization of its own.
 */
export function withStartAuthorizations(
  spot: Spot,
  menu: readonly MenuNode[],
  written: readonly Authorization[],
): readonly Authorization[] {
  const derived = startAuthorizations(menu);
  for (const object of new Set(derived.map((each) => each.object))) {
    const count = [...derived, ...written].filter((each) => each.object === object).length;
    const { limit } = authorizationArray;
    if (count > limit) spot.at(object, object).report('R1040', { count, limit });
  }
  // Sorting keeps the order of equals.
  return [...derived, ...written].toSorted((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
}
