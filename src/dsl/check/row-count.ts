import type { Role } from '../../model/role.ts';
import type { Spot } from './spot.ts';
import { mostRows } from './values.ts';

/** Reports a role with more values than can be counted: each value is a row. */
export function checkRowCount(spot: Spot, role: Role): void {
  let count = 0;
  for (const authorization of role.authorizations) {
    for (const field of authorization.fields) count += field.values.length;
  }
  if (count > mostRows) spot.report('R1041', { count, limit: mostRows });
}
