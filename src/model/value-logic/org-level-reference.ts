import { shippedOrgLevels } from '../../catalog/org-levels.ts';
import type { OrgLevel } from '../org-level.ts';
import type { SpelledValue } from './interval-of-value.ts';
import type { ResolveOrgLevel } from './value-set.ts';

/** The org level that a value refers to, without the dollar sign; undefined when its spelling is not that of one. */
export function referredOrgLevel({ low, high }: SpelledValue): string | undefined {
  return high === '' && low.length > 1 && low.startsWith('$') ? low.slice(1) : undefined;
}

/** Whether a field is one of the org levels of every system; customers' own ones only a project knows. */
function isShippedOrgLevel(name: string): boolean {
  return shippedOrgLevels.has(name);
}

/**
 * Makes the reader of org-level references of a role. `$BUKRS` stands for the values that the role gives BUKRS, and
 * for nothing while they are open. It is unknown when the role says nothing and `isOrgLevel` knows the name; any other
 * `$` is an ordinary character, as in the development class `$TMP` (reference, section 3).
 */
export function orgLevelsOf(
  orgLevels: readonly OrgLevel[],
  isOrgLevel: (name: string) => boolean = isShippedOrgLevel,
): ResolveOrgLevel {
  const known = new Map(orgLevels.map(({ name, values }) => [name, values]));
  return (value) => {
    const name = referredOrgLevel(value);
    if (name === undefined) return undefined;
    return known.get(name) ?? (isOrgLevel(name) ? 'unknown' : undefined);
  };
}

/** Takes each value that is spelled as a reference for one: what it stands for differs by role and is not asked. */
export const unknownOrgLevels: ResolveOrgLevel = (value) =>
  referredOrgLevel(value) === undefined ? undefined : 'unknown';
