import { suggestion } from '../../catalog/nearest.ts';
import type { CheckContext } from './context.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';

/** What a reference to an org level looks like in the file: `$BUKRS`. */
export function checkOrgReference(spot: Spot, name: unknown, context: CheckContext): string {
  if (typeof name !== 'string') {
    spot.report('R1005', { expected: 'org() of the name of an org level', found: `org() of ${describe(name)}` });
    return '';
  }
  if (context.catalog.orgLevel(name) === undefined) reportOrgLevel(spot, name, context);
  return `$${name}`;
}

/** Reports a name that is no org level. */
export function reportOrgLevel(spot: Spot, name: string, { catalog }: CheckContext): void {
  const known = catalog.orgLevelNames();
  // `org('$BUKRS')` is the mistake that the file's own spelling invites.
  spot.report('R1033', { name, ...suggestion(name.replace(/^\$/, ''), known), known });
}
