import type { CatalogObject } from '../../catalog/catalog.ts';
import type { Authorization, AuthorizationField } from '../../model/authorization.ts';
import type { Value } from '../../model/value.ts';
import { isOpen } from '../../model/value.ts';
import type { Losses } from './loss.ts';

/**
 * An authorization as a source can say it: every status said, a row for each field of its object,
 * and no text that only repeats that of the object, as files of release 740 do. `undefined` for
 * one without any field, of an object of which nothing is known.
 */
export function sayableAuthorization(
  given: Authorization,
  known: CatalogObject | undefined,
  losses: Losses,
): Authorization | undefined {
  const { object } = given;
  if (given.status === '') losses.add(`that ${object} has no status`);
  const repeats = given.text !== '' && given.text === known?.text;
  if (repeats) losses.add(`texts of authorizations that repeat those of their objects`);
  const status = given.status === '' ? 'U' : given.status;
  const fields = given.fields.map((field) => sayableField(field, { ...given, status }, losses));
  const missing = known?.verified === true ? known.fields.filter((name) => !fields.some((f) => f.name === name)) : [];
  for (const name of missing) losses.add(`that ${object} has no row for ${name}`);
  const opened = missing.map((name): AuthorizationField => ({ name, values: [{ low: '', high: '', status }] }));
  if (fields.length + opened.length === 0) {
    losses.add(`authorization of ${object} without any field`);
    return undefined;
  }
  return {
    ...given,
    status,
    text: repeats ? '' : given.text,
    fields: [...fields, ...opened].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

function sayableField(
  { name, values }: AuthorizationField,
  { object, status, inactive }: Authorization,
  losses: Losses,
): AuthorizationField {
  const filled = values.filter((value) => !isOpen(value));
  const kept = filled.length > 0 ? filled : values.slice(0, 1);
  if (kept.length < values.length) losses.add(`row without a value of ${object} ${name}`);
  return { name, values: kept.map((value) => sayableValue(value, `${object} ${name}`, { status, inactive }, losses)) };
}

function sayableValue(
  value: Value,
  where: string,
  authorization: Pick<Authorization, 'status' | 'inactive'>,
  losses: Losses,
): Value {
  if (value.status === '') losses.add(`that a value of ${where} has no status`);
  const { low, high, inactive } = value;
  const status = value.status === '' ? authorization.status : value.status;
  return { low, high, status, ...(inactive === undefined || inactive === authorization.inactive ? {} : { inactive }) };
}
