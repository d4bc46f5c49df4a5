import type { CatalogObject } from '../../catalog/catalog.ts';
import { nearest, suggestion } from '../../catalog/nearest.ts';
import type { EncodingContext } from './context.ts';
import { checkName } from './name.ts';
import type { Spot } from './spot.ts';

const fieldNameWidth = 10;

/** The lower-case keys beside the fields of an authorization. */
export const authorizationOptions: readonly string[] = ['inactive', 'status', 'text'];

/** Reports a key that is a misspelt option; it is no field then, and its value no array of values. */
export function isMisspeltOption(spot: Spot, name: string, known: CatalogObject | undefined): boolean {
  if (!/\p{Ll}/u.test(name) || known?.fields.includes(name) === true) return false;
  const properties = [...(known?.fields ?? []), ...authorizationOptions];
  const meant = nearest(name, properties);
  if (meant === undefined || !authorizationOptions.includes(meant)) return false;
  spot.key.report('R1007', { property: name, meant, known: properties });
  return true;
}

/**
 * Checks the field names of one authorization and gives those that are fields. A verified object has to have all of
 * its fields and no others; of other objects any upper-case name is taken.
 */
export function checkFieldNames(
  spot: Spot,
  object: string,
  names: readonly string[],
  known: CatalogObject | undefined,
  context: EncodingContext,
): ReadonlySet<string> {
  const fields = new Set<string>();
  // A field that is misspelt is not left out as well.
  const accounted = new Set<string>();
  for (const name of names) {
    accounted.add(known?.fields.includes(name) === true ? name : (nearest(name, known?.fields ?? []) ?? name));
    if (isField(spot.at(name, `the field of ${object}`).key, name, known, context)) fields.add(name);
  }
  const missing = known?.verified === true ? known.fields.filter((field) => !accounted.has(field)) : [];
  if (missing.length > 0) spot.report('R1003', { object, missing });
  else if (names.length === 0) spot.report('R1010', { object });
  return fields;
}

/** Whether a name is a field of an object; reports why not. Of an object that is not verified any upper-case name is. */
export function isField(spot: Spot, name: string, known: CatalogObject | undefined, context: EncodingContext): boolean {
  if (known?.fields.includes(name) === true) return true;
  const before = spot.problems.errors;
  if (known?.verified === true) {
    const { name: object, fields } = known;
    spot.report('R1002', {
      object,
      field: name,
      ...suggestion(name, [...fields, ...authorizationOptions]),
      known: fields,
    });
  } else checkName(spot, name, fieldNameWidth, context);
  return spot.problems.errors === before;
}
