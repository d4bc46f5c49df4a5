import type { Authorization } from '../authorization.ts';
import { covers } from './set-operations.ts';
import type { ResolveOrgLevel, ValueSet } from './value-set.ts';
import { isNothing, nothing, valueSetOf, withoutOrgLevels } from './value-set.ts';
import type { SpelledValue } from './interval-of-value.ts';

/** What one authorization grants: all its fields together. */
export interface Grant {
  readonly object: string;
  readonly fields: ReadonlyMap<string, ValueSet>;
}

/**
 * What an authorization grants; undefined when that is nothing, because it is inactive or one of its fields has no
 * value yet (reference, section 3a).
 */
export function grantOf(authorization: Authorization, resolve: ResolveOrgLevel = withoutOrgLevels): Grant | undefined {
  if (authorization.inactive || authorization.fields.length === 0) return undefined;
  const fields = new Map<string, ValueSet>();
  for (const { name, values } of authorization.fields) {
    const isPartly = values.some(({ inactive }) => inactive === true);
    const active = isPartly ? values.filter(({ inactive }) => inactive !== true) : values;
    const set = valueSetOf(active, resolve);
    if (isNothing(set)) return undefined;
    fields.set(name, set);
  }
  return { object: authorization.object, fields };
}

/** Whether values grant all that other values of the same field do. */
export function fieldCovers(
  values: readonly SpelledValue[],
  others: readonly SpelledValue[],
  resolve: ResolveOrgLevel = withoutOrgLevels,
): boolean {
  return covers(valueSetOf(values, resolve), valueSetOf(others, resolve));
}

/** Whether one grant gives all that another one does. A field that a grant has no values for grants nothing. */
export function grantCovers(left: Grant, right: Grant): boolean {
  if (left.object !== right.object) return false;
  for (const name of right.fields.keys())
    if (!covers(left.fields.get(name) ?? nothing, right.fields.get(name) ?? nothing)) return false;
  for (const name of left.fields.keys()) if (!right.fields.has(name)) return false;
  return true;
}

/** Whether an authorization grants all that another one does. What grants nothing is covered by everything. */
export function authorizationCovers(
  left: Authorization,
  right: Authorization,
  resolve: ResolveOrgLevel = withoutOrgLevels,
): boolean {
  const asked = grantOf(right, resolve);
  if (asked === undefined) return true;
  const given = grantOf(left, resolve);
  return given !== undefined && grantCovers(given, asked);
}
