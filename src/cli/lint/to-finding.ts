import type { Finding } from '../../diagnostics/finding.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import { proposersOf } from '../../dsl/check/proposal-places.ts';
import type { ModelSpot } from '../../lint/model-spot.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';

/** Finds where a spot is: of a role, or of a user. */
export type PlaceOf = (owner: { readonly role?: Role; readonly user?: User }, spot: ModelSpot) => FilePlace | undefined;

/** Makes a finding of a rule ready to be shown. */
export function toFinding(found: RuleFinding, roles: ReadonlyMap<string, Role>, placeOf: PlaceOf): Finding {
  const { rule, severity, message, spot, remark } = found;
  const also = (remark.also ?? []).flatMap(({ role: name, spot: at, note }) => {
    const role = name === undefined ? found.role : roles.get(name);
    const place = role && placeOf({ role }, at);
    return place === undefined ? [] : [{ ...place, note }];
  });
  const place = placeOf(found, spot);
  return {
    code: rule.id,
    severity,
    message: message + proposedBy(found),
    ...(remark.help === undefined ? {} : { help: remark.help }),
    places: place === undefined ? also : [place, ...also],
    about: { title: rule.title, why: rule.why, severity: rule.severity },
  };
}

/** So many applications are named. */
const mostNamed = 3;

/** Who proposes the authorization that a finding is about: the menu brings several of one object. */
function proposedBy({ role, spot }: RuleFinding): string {
  const authorization = spot.part === 'authorization' ? role?.authorizations[spot.index] : undefined;
  const by = authorization === undefined ? [] : proposersOf(authorization);
  const rest = by.length > mostNamed ? ` and ${String(by.length - mostNamed)} more` : '';
  return by.length === 0 ? '' : ` (proposed by ${by.slice(0, mostNamed).join(', ')}${rest})`;
}
