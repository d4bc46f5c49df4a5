import type { Authorization } from '../../model/authorization.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Role } from '../../model/role.ts';
import type { Spot } from './spot.ts';
import { mostRows } from './values.ts';

/** Reports a role with more values than can be counted: each value is a row. */
export function checkRowCount(spot: Spot, role: Role): void {
  const count = valuesIn(role.authorizations);
  if (count > mostRows) spot.report('R1041', { count, limit: mostRows });
}

const valuesIn = oncePer((authorizations: readonly Authorization[]): number => {
  let count = 0;
  for (const { fields } of authorizations) for (const { values } of fields) count += values.length;
  return count;
});
