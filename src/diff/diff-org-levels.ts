import type { Authorization } from '../model/authorization.ts';
import type { OrgLevelValue } from '../model/org-level.ts';
import type { Role } from '../model/role.ts';
import { grantOf } from '../model/value-logic/grant.ts';
import { grantsCover } from '../model/value-logic/grants.ts';
import { difference } from '../model/value-logic/set-operations.ts';
import { referredOrgLevel } from '../model/value-logic/org-level-reference.ts';
import type { ResolveOrgLevel } from '../model/value-logic/value-set.ts';
import { isNothing, valueSetOf } from '../model/value-logic/value-set.ts';
import { sideOf, widerBySet } from './authorizations/access.ts';
import type { Resolvers } from './authorizations/diff-authorizations.ts';
import { spellingKey } from './authorizations/same.ts';
import type { OrgLevelChanged } from './change.ts';

/** What differs between the org levels of two versions of a role, by name. */
export function diffOrgLevels(before: Role, after: Role, resolvers: () => Resolvers): readonly OrgLevelChanged[] {
  const [left, right] = [valuesByName(before), valuesByName(after)];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  const differing = names.filter((name) => !sameValues(left.get(name), right.get(name)));
  if (differing.length === 0) return [];
  const resolve = resolvers();
  return differing.map((name) => ({
    kind: 'org-level',
    name,
    ...judge(name, before, after, resolve),
    before: left.get(name),
    after: right.get(name),
  }));
}

function valuesByName({ orgLevels }: Role): ReadonlyMap<string, readonly OrgLevelValue[]> {
  return new Map(orgLevels.map(({ name, values }) => [name, values]));
}

function sameValues(left: readonly OrgLevelValue[] | undefined, right: readonly OrgLevelValue[] | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  const keys = right.map(spellingKey).sort();
  return (
    left.length === right.length &&
    left
      .map(spellingKey)
      .sort()
      .every((key, index) => key === keys[index])
  );
}

/** An org level gives access through the authorizations that refer to it, and only as far as nothing else does. */
function judge(
  name: string,
  before: Role,
  after: Role,
  resolve: Resolvers,
): Pick<OrgLevelChanged, 'access' | 'widerBy'> {
  const reference = [{ low: `$${name}`, high: '' }];
  const [old, current] = [valueSetOf(reference, resolve.before), valueSetOf(reference, resolve.after)];
  const gained = difference(current, old);
  const lost = difference(old, current);
  const gains = !isNothing(gained) && givesMore(name, after, resolve.after, before, resolve.before);
  const loses = !isNothing(lost) && givesMore(name, before, resolve.before, after, resolve.after);
  if (!gains) return { access: loses ? 'narrower' : 'same' };
  return { access: loses ? 'other' : 'wider', widerBy: widerBySet(name, current, gained) };
}

/** Whether an authorization that refers to the org level gives something that the other version of the role does not. */
function givesMore(
  name: string,
  role: Role,
  resolve: ResolveOrgLevel,
  other: Role,
  resolveOther: ResolveOrgLevel,
): boolean {
  return role.authorizations.some((authorization) => {
    const grant = refersTo(authorization, name) ? grantOf(authorization, resolve) : undefined;
    if (grant === undefined) return false;
    const others = other.authorizations.filter(({ object }) => object === authorization.object);
    return !grantsCover(sideOf(others, resolveOther).grants, grant);
  });
}

function refersTo({ fields }: Authorization, name: string): boolean {
  return fields.some(({ values }) => values.some((value) => referredOrgLevel(value) === name));
}
