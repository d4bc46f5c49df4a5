import { neverOrgLevels } from '../../catalog/org-levels.ts';
import { repositoryNames } from './context.ts';
import { checkName } from './name.ts';
import { readArray } from './read.ts';
import type { ArrayKind } from './read.ts';
import type { Spot } from './spot.ts';

const nameWidth = 10;
const nameArray: ArrayKind = { of: 'field names', limit: 1000, tooMany: 'R1041' };

/** Checks the org levels that a project adds to the standard ones: field names, of fields that can be org levels. */
export function readOrgLevelNames(spot: Spot, given: unknown): readonly string[] {
  const names = new Set<string>();
  for (const [index, element] of (readArray(spot, given, nameArray) ?? []).entries()) {
    const at = spot.at(index, 'the org level');
    const name = checkName(at, element, nameWidth, repositoryNames);
    if (name === undefined) continue;
    if (neverOrgLevels.includes(name)) at.report('R1054', { field: name });
    names.add(name);
  }
  return [...names];
}
