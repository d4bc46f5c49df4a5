import type { Authorization } from '../../model/authorization.ts';
import { authorizationArray } from './authorizations.ts';
import type { Spot } from './spot.ts';

/**
 * The authorizations of a role: those that its menu brings and those that its author wrote, in order of their objects;
 * of one object those of the menu come first. What the author wrote for such an object stays an authorization of its own.
 */
export function withMenuAuthorizations(
  spot: Spot,
  fromMenu: readonly Authorization[],
  written: readonly Authorization[],
): readonly Authorization[] {
  const counts = new Map<string, number>();
  for (const { object } of [...fromMenu, ...written]) counts.set(object, (counts.get(object) ?? 0) + 1);
  const { limit } = authorizationArray;
  for (const object of new Set(fromMenu.map((each) => each.object))) {
    const count = counts.get(object) ?? 0;
    if (count > limit) spot.at(object, object).report('R1040', { count, limit });
  }
  // Sorting keeps the order of equals.
  return [...fromMenu, ...written].toSorted((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
}
