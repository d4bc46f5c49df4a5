import type { OrgLevel, OrgLevelValue } from '../../model/org-level.ts';
import { byName } from './by-name.ts';
import type { CheckContext } from './context.ts';
import { reportOrgLevel } from './org-reference.ts';
import { readProperties } from './read.ts';
import type { Spot } from './spot.ts';
import type { PlacedValue } from './values.ts';
import { checkValues } from './values.ts';

/** Checks the values that a role gives its org levels; sorted by name. An open one has no values. */
export function checkOrgLevels(spot: Spot, given: unknown, context: CheckContext): readonly OrgLevel[] {
  const properties = readProperties(spot, given, "an object with arrays of values, { BUKRS: ['1000'] }");
  return [...(properties ?? [])]
    .map(([name, list]) => {
      const at = spot.at(name, `the org level ${name}`);
      if (context.catalog.orgLevel(name) === undefined) reportOrgLevel(at.named('orgLevels').key, name, context);
      return { name, values: checkValues(at, list, context).flatMap(orgLevelValue) };
    })
    .toSorted(byName);
}

function orgLevelValue({ kind, low, high, options, spot }: PlacedValue): readonly OrgLevelValue[] {
  if (kind === 'org' || kind === 'value') spot.report('R1038', { found: `${kind}()` });
  else if (options.has('status') || options.has('inactive')) spot.report('R1038', { found: `${kind}() with options` });
  return kind === 'open' ? [] : [{ low, high }];
}
