import { nearest } from '../../../catalog/nearest.ts';
import { oncePer } from '../../../model/once-per.ts';
import type { Role } from '../../../model/role.ts';
import type { UserTypeName } from '../../../model/user-keys.ts';
import { userTypes, wordOf } from '../../../model/user-keys.ts';
import type { UserType } from '../../../model/user.ts';
import { definitionKindOf } from '../../definition.ts';
import type { GivenDefinition } from '../definitions.ts';
import { Problems } from '../problems.ts';
import { Spot } from '../spot.ts';
import type { PlacedAssignment } from './assignments.ts';
import type { UserDemand } from '../../role-definition.ts';
import { checkUserDemand } from './demand.ts';
import { readKey } from './role-reference.ts';

/** What the roles of a build ask of their users. */
export interface RoleDemands {
  /** The names of all roles that are built, errors or not; undefined when that is no question. */
  readonly built: ReadonlySet<string> | undefined;
  /** The role of the build that a name which is none of them most likely means. */
  readonly meantBy: (name: string) => string | undefined;
  readonly of: (assignment: Pick<PlacedAssignment, 'role' | 'definition'>) => readonly RoleDemand[];
}

/** Of definitions that are looked at by themselves: nothing is asked. */
export const noDemands: RoleDemands = { built: undefined, meantBy: () => undefined, of: () => [] };

interface RoleDemand extends UserDemand {
  /** The role that asks: a composite role hands on what its single roles ask, a derived one what its master asks. */
  readonly role: string;
}

/** Gathers what roles ask of users: from their definitions, and over composite roles and masters from the built roles. */
export function roleDemands(definitions: readonly GivenDefinition[], roles: readonly Role[]): RoleDemands {
  const own = new Map<string, UserDemand>();
  const built = new Set(roles.map(({ name }) => name));
  for (const { value } of definitions) {
    const name = readKey(value, 'name');
    if (typeof name !== 'string' || !isRoleKind(value)) continue;
    built.add(name);
    const demand = demandOf(value);
    if (demand !== undefined) own.set(name, demand);
  }
  const byName = new Map(roles.map((role) => [role.name, role]));
  const inheritedBy = new Map<string, readonly RoleDemand[]>();
  // Asked for each role of each user, and there are few roles for many users.
  const inherited = (name: string): readonly RoleDemand[] => {
    const known = inheritedBy.get(name);
    if (known !== undefined) return known;
    const demands = relativesOf(name, byName).flatMap((role) => {
      const demand = own.get(role);
      return demand === undefined ? [] : [{ role, ...demand }];
    });
    inheritedBy.set(name, demands);
    return demands;
  };
  return {
    built,
    meantBy: (name) => (built.has(name) ? undefined : meantAmong(roles)(name)),
    of: ({ role, definition }) => {
      const demand = own.has(role) ? undefined : demandOf(definition);
      return demand === undefined ? inherited(role) : [{ role, ...demand }, ...inherited(role)];
    },
  };
}

/** Where so many names are of no role of the build, they are of the system; comparing all of them would take minutes. */
const mostCompared = 500;

/**
 * Suggests roles for names that are none of them. Numbers tell the roles of a family apart, so other digits are no
 * misspelling. The users of one build are looked at one by one, too, with the same roles.
 */
const meantAmong = oncePer((roles: readonly Role[]) => {
  const compared = new Map<string, string | undefined>();
  const shapeOf = (name: string) => name.replace(/\d/g, '0');
  return (name: string): string | undefined => {
    if (!compared.has(name) && compared.size < mostCompared) {
      const shape = shapeOf(name);
      const others = roles.filter((each) => each.name.length !== name.length || shapeOf(each.name) !== shape);
      const names = others.map((each) => each.name);
      compared.set(name, nearest(name, names));
    }
    return compared.get(name);
  };
});

/** A role itself, the single roles of a composite one, and the masters of all of them. */
function relativesOf(name: string, byName: ReadonlyMap<string, Role>): readonly string[] {
  const names = [name, ...(byName.get(name)?.children ?? [])];
  return [...new Set(names.flatMap((each) => [each, byName.get(each)?.parent ?? each]))];
}

function isRoleKind(value: unknown): boolean {
  return ['role', 'derivedRole', 'compositeRole'].includes(definitionKindOf(value) ?? '');
}

/** What a definition asks, or nothing when that has mistakes: those are said of the role. */
function demandOf(definition: unknown): UserDemand | undefined {
  const problems = new Problems(undefined);
  return checkUserDemand(new Spot(problems, 'users'), readKey(definition, 'users'));
}

/** Checks the type of a user against what its roles ask, and reports definitions that are not built, and names that are nearly those of roles that are. */
export function checkDemands(assignments: readonly PlacedAssignment[], type: UserType, demands: RoleDemands): void {
  const word = wordOf(userTypes, type);
  for (const assignment of assignments) {
    const { role, spot, definition, byName } = assignment;
    if (definition !== undefined && demands.built?.has(role) === false) spot.report('R1319', { assigned: role });
    const meant = byName === true ? demands.meantBy(role) : undefined;
    if (meant !== undefined) spot.report('R1322', { assigned: role, meant });
    for (const demand of demands.of(assignment)) {
      if (Object.hasOwn(userTypes, word) && demand.type !== (word as UserTypeName)) {
        spot.report('R1318', { assigned: demand.role, type: word, required: demand.type, because: demand.because });
      }
    }
  }
}
