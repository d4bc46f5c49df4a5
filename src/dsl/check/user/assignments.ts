import { suggestion } from '../../../catalog/nearest.ts';
import type { Period } from '../../../model/date.ts';
import { periodsOverlap } from '../../../model/date.ts';
import { mostProfiles } from '../../../model/user-fields.ts';
import type { RoleAssignment } from '../../../model/user.ts';
import { callSiteOf } from '../../definition.ts';
import { readArray, readProperties } from '../read.ts';
import type { Spot } from '../spot.ts';
import type { UserCheckContext } from './context.ts';
import { checkDate, checkPeriod, periodInWords } from './dates.ts';
import { checkRoleReference, isRoleDefinition, readKey } from './role-reference.ts';
import { reportSecrets } from './secret-keys.ts';

/** An assignment that was checked, and where it stands. */
export interface PlacedAssignment extends RoleAssignment {
  readonly spot: Spot;
  /** The definition that it refers to, when it is not a name. */
  readonly definition?: object;
  /** It is a name without more: nothing says that the role is in the system. */
  readonly byName?: true;
}

const known: readonly string[] = ['role', 'from', 'to'];

/** No user has so many; only a loop makes them. */
const mostRoles = 9999;

/** Checks the roles of a user: each by itself, that none is there twice, and that all lie in the user's validity. */
export function checkAssignments(
  spot: Spot,
  given: unknown,
  validity: Period,
  context: UserCheckContext,
): readonly PlacedAssignment[] {
  const elements = readArray(spot, given, { of: 'roles', limit: mostRoles, tooMany: 'R1321' }) ?? [];
  const assignments = elements.flatMap((element, index) => checkAssignment(spot.at(index), element, context) ?? []);
  if (assignments.length > mostProfiles) spot.report('R1320', { count: assignments.length, limit: mostProfiles });
  reportRepeated(assignments);
  for (const { spot: at, role, ...period } of assignments) checkInside(at, role, period, validity);
  return assignments;
}

function checkAssignment(at: Spot, given: unknown, context: UserCheckContext): PlacedAssignment | undefined {
  if (typeof given === 'string' || isRoleDefinition(given) || readKey(given, 'external') !== undefined) {
    return placed(at, given, checkRoleReference(at, given, context), { from: '', to: '' });
  }
  if (readKey(given, 'role') === undefined) {
    checkRoleReference(at, given, context);
    return undefined;
  }
  const callSite = callSiteOf(given);
  const spot = at.madeBy(callSite && { callSite, positional: ['role'] });
  const properties = readProperties(spot, given, 'an object, { role, from, to }');
  if (properties === undefined || reportSecrets(spot, properties)) return undefined;
  for (const property of properties.keys()) {
    if (known.includes(property)) continue;
    spot.at(property).key.report('R1007', { property, ...suggestion(property, known), known });
  }
  const role = properties.get('role');
  const name = checkRoleReference(spot.at('role'), role, context);
  const before = spot.problems.errors;
  const dates = {
    from: checkDate(spot.at('from', `from of ${name ?? 'a role'}`), properties.get('from')),
    to: checkDate(spot.at('to', `to of ${name ?? 'a role'}`), properties.get('to')),
  };
  const period = checkPeriod(spot.at('to', `the assignment of ${name ?? 'a role'}`), dates);
  if (spot.problems.errors > before) return undefined;
  return placed(at, role, name, period);
}

function placed(spot: Spot, given: unknown, role: string | undefined, period: Period): PlacedAssignment | undefined {
  if (role === undefined) return undefined;
  const how = isRoleDefinition(given)
    ? { definition: given }
    : typeof given === 'string'
      ? { byName: true as const }
      : {};
  return { spot, role, ...period, ...how };
}

/** A role may come back later, but not twice at the same time. */
function reportRepeated(assignments: readonly PlacedAssignment[]): void {
  const byRole = new Map<string, PlacedAssignment[]>();
  for (const assignment of assignments) {
    const earlier = byRole.get(assignment.role) ?? [];
    const same = earlier.find((each) => periodsOverlap(each, assignment));
    if (same !== undefined) {
      assignment.spot.report('R1317', { assigned: assignment.role }, same.spot.place('the first one'));
    }
    earlier.push(assignment);
    byRole.set(assignment.role, earlier);
  }
}

function checkInside(spot: Spot, role: string, period: Period, validity: Period): void {
  const { from, to } = period;
  const outside =
    (from !== '' && ((validity.from !== '' && from < validity.from) || (validity.to !== '' && from > validity.to))) ||
    (to !== '' && ((validity.to !== '' && to > validity.to) || (validity.from !== '' && to < validity.from)));
  if (!outside) return;
  spot.report('R1315', { assigned: role, outside: periodInWords(period), limits: periodInWords(validity) });
}
