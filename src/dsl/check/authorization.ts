import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Authorization } from '../../model/authorization.ts';
import { byName } from './by-name.ts';
import type { CheckContext } from './context.ts';
import { checkField } from './field.ts';
import { authorizationOptions, checkFieldNames, isMisspeltOption } from './field-names.ts';
import { propertyOr, readProperties } from './read.ts';
import type { Spot } from './spot.ts';
import { checkInactive, checkStatus } from './status.ts';
import { checkText } from './text.ts';

const textWidth = 60;

/** Checks one authorization; `known` is its object in the catalog, if it is there. */
export function checkAuthorization(
  spot: Spot,
  object: string,
  known: CatalogObject | undefined,
  given: unknown,
  context: CheckContext,
): Authorization | undefined {
  const properties = readProperties(spot, given, "an object with the values of each field, { ACTVT: ['03'] }");
  if (properties === undefined) return undefined;
  const inactive = checkInactive(spot.at('inactive', `${object} inactive`), properties.get('inactive')) ?? false;
  const status = checkStatus(spot.at('status', `${object} status`), properties.get('status'), 'U');
  const text = checkText(
    spot.at('text', `the text of ${object}`),
    propertyOr(properties, 'text', ''),
    textWidth,
    context,
  );
  const fieldEntries = [...properties].filter(
    ([name]) =>
      !authorizationOptions.includes(name) &&
      !isMisspeltOption(spot.at(name, `an authorization of ${object}`), name, known),
  );
  const names = checkFieldNames(
    spot,
    object,
    fieldEntries.map(([name]) => name),
    known,
    context,
  );
  const fields = fieldEntries.map(([name, values]) =>
    checkField(spot.at(name, `${object} ${name}`), name, values, { status, inactive }, context),
  );
  return {
    object,
    status,
    inactive,
    text: text ?? '',
    fields: fields.filter(({ name }) => names.has(name)).toSorted(byName),
  };
}
