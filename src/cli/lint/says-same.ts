import type { AuthorizationSpot } from '../../lint/model-spot.ts';
import type { LiteralValue } from '../../load/literal-value.ts';
import type { Authorization } from '../../model/authorization.ts';
import type { Role } from '../../model/role.ts';
import type { Value } from '../../model/value.ts';

/** Whether a literal of a source says what the model has at a spot: then it is what the model was made from. */
export function saysSame(literal: LiteralValue | undefined, role: Role, spot: AuthorizationSpot): boolean {
  const authorization = role.authorizations[spot.index];
  if (literal === undefined || authorization === undefined) return false;
  if (spot.field === undefined) return JSON.stringify(said(literal)) === JSON.stringify(meant(authorization));
  const value = authorization.fields.find(({ name }) => name === spot.field)?.values[spot.value ?? -1];
  return value !== undefined && JSON.stringify(literal) === JSON.stringify(literalOf(value));
}

function literalOf({ low, high }: Value): LiteralValue {
  return high === '' ? low : { low, high };
}

function meant({ fields, status, inactive, text }: Authorization): unknown {
  return [fields.map(({ name, values }) => [name, values.map(literalOf)]), status, inactive, text];
}

/** The same of a literal, with what holds for options that it leaves out. */
function said(literal: LiteralValue): unknown {
  if (!(literal instanceof Map)) return undefined;
  const properties = [...(literal as ReadonlyMap<string, LiteralValue>)];
  const fields = properties.filter(([, value]) => Array.isArray(value)).sort(([a], [b]) => (a < b ? -1 : 1));
  const option = (name: string, otherwise: LiteralValue) => properties.find(([key]) => key === name)?.[1] ?? otherwise;
  return [fields, option('status', 'U'), option('inactive', false), option('text', '')];
}
