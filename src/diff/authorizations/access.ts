import type { Authorization } from '../../model/authorization.ts';
import type { Grant } from '../../model/value-logic/grant.ts';
import { grantOf } from '../../model/value-logic/grant.ts';
import { grantsCover } from '../../model/value-logic/grants.ts';
import { behind } from '../../model/value-logic/interval.ts';
import { difference } from '../../model/value-logic/set-operations.ts';
import type { ResolveOrgLevel, ValueSet } from '../../model/value-logic/value-set.ts';
import { isEverything, isNothing, nothing } from '../../model/value-logic/value-set.ts';
import type { Access, WiderBy } from '../change.ts';
import { gravest } from '../rank.ts';

/** The authorizations of one object in one version of a role, and what they grant. */
export interface Side {
  readonly authorizations: readonly Authorization[];
  readonly resolve: ResolveOrgLevel;
  readonly grants: readonly Grant[];
}

export function sideOf(authorizations: readonly Authorization[], resolve: ResolveOrgLevel): Side {
  const grants = authorizations.map((each) => grantOf(each, resolve)).filter((each) => each !== undefined);
  return { authorizations, resolve, grants };
}

/**
 * What a change of one authorization does to the access of the whole role: authorizations add up, so what another one
 * granted before, or still grants, is neither gained nor lost.
 */
export function judge(
  before: Authorization | undefined,
  after: Authorization | undefined,
  left: Side,
  right: Side,
): { readonly access: Access; readonly widerBy?: WiderBy } {
  const given = before === undefined ? undefined : grantOf(before, left.resolve);
  const taken = after === undefined ? undefined : grantOf(after, right.resolve);
  const gains = taken !== undefined && !grantsCover(left.grants, taken);
  const loses = given !== undefined && !grantsCover(right.grants, given);
  if (!gains) return { access: loses ? 'narrower' : 'same' };
  return { access: loses ? 'other' : 'wider', widerBy: reasonOf(given, taken, before, left) };
}

function reasonOf(given: Grant | undefined, taken: Grant, before: Authorization | undefined, left: Side): WiderBy {
  if (left.authorizations.length === 0) return 'new object';
  if (given === undefined && before !== undefined) return 'activated';
  const base = given === undefined ? left.grants : [given];
  const reasons = [...taken.fields].map(([field, set]) => {
    const known = base.map(({ fields }) => fields.get(field) ?? nothing);
    return widerByField(field, set, known);
  });
  return gravest(reasons.filter((reason) => reason !== undefined)) ?? 'combination';
}

function widerByField(field: string, set: ValueSet, known: readonly ValueSet[]): WiderBy | undefined {
  let gained = set;
  for (const each of known) gained = difference(gained, each);
  return isNothing(gained) ? undefined : widerBySet(field, set, gained);
}

/** By what a set grants more, when `gained` is what it grants more. */
export function widerBySet(field: string, set: ValueSet, gained: ValueSet): WiderBy {
  if (isEverything(set)) return 'all values';
  if (gained.intervals.some(({ from, to }) => to !== behind(from))) return 'range or pattern';
  if (field === 'ACTVT' && gained.intervals.some(({ from }) => !displayActivities.has(from))) return 'activity';
  return 'values';
}

/** Activities that only show something: display, change documents, prices, read, value help (texts of SAP's table TACT). */
const displayActivities: ReadonlySet<string> = new Set(['03', '08', '09', '33', 'F4']);
