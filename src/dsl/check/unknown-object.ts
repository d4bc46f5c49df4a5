import { suggestion } from '../../catalog/nearest.ts';
import type { CheckContext } from './context.ts';
import { checkName } from './name.ts';
import type { Spot } from './spot.ts';

const objectNameWidth = 10;

/**
 * Reports an object that the catalog does not know, or the form of its name when that cannot be one.
 *
 * @param fields the fields that the author gives it, for the declaration that the help proposes
 */
export function reportUnknownObject(
  spot: Spot,
  object: string,
  fields: readonly string[],
  context: CheckContext,
): void {
  const names = context.catalog.objectNames();
  const before = spot.problems.errors;
  const near = suggestion(object, names);
  // too long by a letter or two, it is more likely misspelt than a name of its own
  const isMisspelt = object.length > objectNameWidth && near.meant !== undefined;
  if (!names.includes(object.toUpperCase()) && !isMisspelt) {
    checkName(spot.named('the authorization object'), object, objectNameWidth, context);
  }
  if (spot.problems.errors > before) return;
  spot.report('R1001', { object, ...near, fields: [...new Set(fields)] });
}
