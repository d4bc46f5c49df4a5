import type { StatusLetter } from '../../catalog/authorization-type.ts';
import type { AuthorizationField } from '../../model/authorization.ts';
import type { Value } from '../../model/value.ts';
import type { CheckContext } from './context.ts';
import type { Spot } from './spot.ts';
import { checkInactive, checkStatus } from './status.ts';
import type { PlacedValue } from './values.ts';
import { checkValues } from './values.ts';

/** What values inherit from their authorization. */
export interface Inherited {
  readonly status: StatusLetter;
  readonly inactive: boolean;
}

/** Checks the values of one field. */
export function checkField(
  spot: Spot,
  name: string,
  given: unknown,
  inherited: Inherited,
  context: CheckContext,
): AuthorizationField {
  return { name, values: checkValues(spot, given, context).map((value) => modelValue(value, inherited)) };
}

function modelValue({ low, high, options, spot }: PlacedValue, inherited: Inherited): Value {
  const status = checkStatus(spot, options.get('status'), inherited.status);
  const inactive = checkInactive(spot, options.get('inactive'));
  if (inactive === undefined || inactive === inherited.inactive) return { low, high, status };
  return { low, high, status, inactive };
}
