import { sideOf } from '../diff/authorizations/access.ts';
import type { Role } from '../model/role.ts';
import { grantOf } from '../model/value-logic/grant.ts';
import { grantsCover } from '../model/value-logic/grants.ts';
import { orgLevelsOf } from '../model/value-logic/org-level-reference.ts';

/**
 * The objects of which a merged role grants something that neither side grants. Each side may have changed something
 * harmless (an activity here, an org level there) that is more together than what anybody has looked at.
 */
export function objectsBeyondBoth(merged: Role, ours: Role, theirs: Role): readonly string[] {
  const resolve = orgLevelsOf(merged.orgLevels);
  const given = [ours, theirs].map(({ authorizations, orgLevels }) => {
    const resolveOwn = orgLevelsOf(orgLevels);
    return (object: string) =>
      sideOf(
        authorizations.filter((each) => each.object === object),
        resolveOwn,
      ).grants;
  });
  const beyond = merged.authorizations.filter((authorization) => {
    const grant = grantOf(authorization, resolve);
    return (
      grant !== undefined &&
      !grantsCover(
        given.flatMap((grantsOf) => grantsOf(authorization.object)),
        grant,
      )
    );
  });
  return [...new Set(beyond.map(({ object }) => object))];
}
