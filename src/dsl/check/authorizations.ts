import type { Authorization } from '../../model/authorization.ts';
import { checkAuthorization } from './authorization.ts';
import type { CheckContext } from './context.ts';
import type { ArrayKind } from './read.ts';
import { readArray, readProperties } from './read.ts';
import type { Spot } from './spot.ts';
import { reportUnknownObject } from './unknown-object.ts';

/** AUTH counts the authorizations of an object with two digits, from 00 (reference, section 3). */
export const authorizationArray: ArrayKind = { of: 'authorizations', limit: 100, tooMany: 'R1040' };

/** Checks the authorizations of a role; sorted by object, those of one object in the order of their author. */
export function checkAuthorizations(spot: Spot, given: unknown, context: CheckContext): readonly Authorization[] {
  const properties = readProperties(
    spot,
    given,
    "an object with arrays of authorizations, { S_TCODE: [{ TCD: ['SU01'] }] }",
  );
  return [...(properties ?? [])]
    .flatMap(([object, list]) => checkObject(spot.at(object, object), object, list, context))
    .toSorted((a, b) => (a.object < b.object ? -1 : a.object > b.object ? 1 : 0));
}

function checkObject(spot: Spot, object: string, list: unknown, context: CheckContext): readonly Authorization[] {
  const known = context.catalog.object(object);
  const elements = readArray(spot, list, authorizationArray) ?? [];
  const authorizations = elements.flatMap(
    (element, index) => checkAuthorization(spot.at(index), object, known, element, context) ?? [],
  );
  if (known === undefined) {
    const fields = authorizations.flatMap((each) => each.fields.map(({ name }) => name));
    reportUnknownObject(spot.key, object, fields, context);
  }
  return authorizations;
}
