import type { Authorization } from '../../model/authorization.ts';
import type { Grant } from '../../model/value-logic/grant.ts';
import { grantOf } from '../../model/value-logic/grant.ts';
import { grantsCover } from '../../model/value-logic/grants.ts';
import { behind } from '../../model/value-logic/interval.ts';
import { covers, difference, union } from '../../model/value-logic/set-operations.ts';
import type { ResolveOrgLevel, ValueSet } from '../../model/value-logic/value-set.ts';
import { isEverything, isNothing, nothing } from '../../model/value-logic/value-set.ts';
import type { Access, WiderBy } from '../change.ts';
import { gravest } from '../rank.ts';

/** The authorizations of one object in one version of a role, and what they grant. */
export interface Side {
  readonly authorizations: readonly Authorization[];
  readonly resolve: ResolveOrgLevel;
  readonly grants: readonly Grant[];
  /** What they grant in a field, whatever they ask for in others. */
  readonly granted: (field: string) => ValueSet;
}

export function sideOf(authorizations: readonly Authorization[], resolve: ResolveOrgLevel): Side {
  const grants = authorizations.map((each) => grantOf(each, resolve)).filter((each) => each !== undefined);
  const known = new Map<string, ValueSet>();
  const granted = (field: string) => {
    const set = known.get(field) ?? union(grants.map(({ fields }) => fields.get(field) ?? nothing));
    known.set(field, set);
    return set;
  };
  return { authorizations, resolve, grants, granted };
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
  const gains = taken !== undefined && !gives(left, taken);
  const loses = given !== undefined && !gives(right, given);
  if (!gains) return { access: loses ? 'narrower' : 'same' };
  return { access: loses ? 'other' : 'wider', widerBy: reasonOf(given, taken, before, left) };
}

/** Whether authorizations grant all that one does; what a field does not have at all need not be looked for in them. */
function gives({ grants, granted }: Side, asked: Grant): boolean {
  return [...asked.fields].every(([field, set]) => covers(granted(field), set)) && grantsCover(grants, asked);
}

function reasonOf(given: Grant | undefined, taken: Grant, before: Authorization | undefined, left: Side): WiderBy {
  if (left.authorizations.length === 0) return 'new object';
  if (given === undefined && before !== undefined) return 'activated';
  const reasons = [...taken.fields].map(([field, set]) =>
    widerByField(field, set, given === undefined ? left.granted(field) : (given.fields.get(field) ?? nothing)),
  );
  return gravest(reasons.filter((reason) => reason !== undefined)) ?? 'combination';
}

function widerByField(field: string, set: ValueSet, known: ValueSet): WiderBy | undefined {
  const gained = difference(set, known);
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
