import type { Authorization } from '../../model/authorization.ts';
import type { ResolveOrgLevel } from '../../model/value-logic/value-set.ts';
import type { AuthorizationChange } from '../change.ts';
import { judge, sideOf } from './access.ts';
import { fieldChanges } from './fields.ts';
import { pairAuthorizations } from './pair.ts';
import { sameAuthorization } from './same.ts';

export interface Resolvers {
  readonly before: ResolveOrgLevel;
  readonly after: ResolveOrgLevel;
}

/** What differs between the authorizations of two versions of a role, by object. */
export function diffAuthorizations(
  before: readonly Authorization[],
  after: readonly Authorization[],
  resolvers: () => Resolvers,
): readonly AuthorizationChange[] {
  // most roles are the same on both sides, row for row: then nothing has to be sorted out
  if (before.length === after.length && before.every((each, index) => isTwin(each, after[index]))) return [];
  const resolve = resolvers();
  const [left, right] = [byObject(before), byObject(after)];
  const objects = [...new Set([...left.keys(), ...right.keys()])].sort();
  return objects.flatMap((object) => diffObject(left.get(object) ?? [], right.get(object) ?? [], resolve));
}

function isTwin(left: Authorization, right: Authorization | undefined): boolean {
  return left === right || (right !== undefined && sameAuthorization(left, right));
}

function byObject(authorizations: readonly Authorization[]): ReadonlyMap<string, readonly Authorization[]> {
  const groups = new Map<string, Authorization[]>();
  for (const each of authorizations) {
    const group = groups.get(each.object);
    if (group === undefined) groups.set(each.object, [each]);
    else group.push(each);
  }
  return groups;
}

function diffObject(
  before: readonly Authorization[],
  after: readonly Authorization[],
  resolve: Resolvers,
): readonly AuthorizationChange[] {
  const paired = pairAuthorizations(before, after);
  if (paired.changed.length + paired.added.length + paired.removed.length === 0) return [];
  const [left, right] = [sideOf(before, resolve.before), sideOf(after, resolve.after)];
  return [
    ...paired.added.map((authorization): AuthorizationChange => ({
      kind: 'authorization-added',
      ...judge(undefined, authorization, left, right),
      authorization,
    })),
    ...paired.changed.map(([one, other]): AuthorizationChange => ({
      kind: 'authorization-changed',
      ...judge(one, other, left, right),
      before: one,
      after: other,
      fields: fieldChanges(one, other, resolve),
    })),
    ...paired.removed.map((authorization): AuthorizationChange => ({
      kind: 'authorization-removed',
      ...judge(authorization, undefined, left, right),
      authorization,
    })),
  ];
}
