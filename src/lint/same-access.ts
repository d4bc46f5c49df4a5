import type { Authorization } from '../model/authorization.ts';
import { rolesEqual } from '../model/equality.ts';
import type { Role } from '../model/role.ts';
import type { Value } from '../model/value.ts';
import { isOpen } from '../model/value.ts';
import { unknownOrgLevels } from '../model/value-logic/org-level-reference.ts';
import { valueSetOf } from '../model/value-logic/value-set.ts';

/**
 * Whether two versions of a role grant the same, whatever its org levels stand for, and are the same in everything
 * else. Values may be spelled in another way and equal authorizations may be there once or twice; that authorizations
 * together grant what others did is not enough.
 */
export function sameAccess(left: Role, right: Role): boolean {
  if (accessOf(left) !== accessOf(right)) return false;
  return rolesEqual({ ...left, authorizations: [], orgLevels: [] }, { ...right, authorizations: [], orgLevels: [] });
}

function accessOf({ authorizations, orgLevels }: Role): string {
  const granted = new Set(authorizations.map((each) => JSON.stringify(authorizationAccess(each))));
  return JSON.stringify([
    [...granted].sort(),
    orgLevels.map(({ name, values }) => [name, valueSetOf(values), values.some(isOpen)]),
  ]);
}

function authorizationAccess({ object, status, inactive, text, fields }: Authorization): unknown {
  const of = (values: readonly Value[]) => valueSetOf(values, unknownOrgLevels);
  const isOff = (value: Value) => value.inactive ?? inactive;
  return [
    object,
    status,
    inactive,
    text,
    fields.map(({ name, values }) => [
      name,
      of(values.filter((value) => !isOff(value))),
      of(values.filter(isOff)),
      values.some(isOpen),
    ]),
  ];
}
