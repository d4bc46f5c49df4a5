import type { Catalog } from '../catalog/catalog.ts';
import type { Severity } from '../diagnostics/kind.ts';
import type { Role } from '../model/role.ts';
import type { User } from '../model/user.ts';
import { orgLevelsOf } from '../model/value-logic/org-level-reference.ts';
import { hasAuthorizationsOfMaster } from './inherited.ts';
import type { FieldSpot, ModelSpot } from './model-spot.ts';
import type { AnyRule, Remark } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** A rule that is on, with its level and complete options. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** What a rule found; where that is in a source or file is not known yet. */
export interface RuleFinding {
  readonly rule: AnyRule;
  readonly severity: Severity;
  /** The role that it is about; of a finding on a user nothing. */
  readonly role?: Role;
  readonly user?: User;
  readonly spot: ModelSpot;
  /** With the name of the role or user in front. */
  readonly message: string;
  readonly remark: Remark;
}

export interface Subjects {
  readonly roles: readonly Role[];
  readonly users: readonly User[];
  readonly catalog: Catalog;
  readonly origin: RuleContext['origin'];
}

/** A context that moves from role to role: one a rule, so that a million authorizations do not make a million of them. */
interface MovingContext extends RuleContext {
  role: Role | undefined;
  resolve: RuleContext['resolve'];
}

interface Prepared extends ActiveRule {
  readonly context: MovingContext;
}

const noRemark: Remark = {};

/**
 * Runs rules over roles and users; the findings come role by role. A derived role that has the very authorizations of
 * its master, as all in sources have, is judged by what is its own: each mistake is told once.
 */
export function runRules(active: readonly ActiveRule[], subjects: Subjects): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  const rules = prepare(active, subjects);
  const ofRoles = rules.filter(({ rule }) => rule.role !== undefined);
  const ofUsers = rules.filter(({ rule }) => rule.user !== undefined);
  const rulesFor = dispatch(rules.filter(({ rule }) => rule.authorization !== undefined));
  for (const role of subjects.roles) {
    const resolve = orgLevelsOf(role.orgLevels, (name) => subjects.catalog.orgLevel(name) !== undefined);
    for (const { context } of rules) {
      context.role = role;
      context.resolve = resolve;
    }
    for (const { rule, severity, context } of ofRoles) {
      rule.role?.(role, context, (spot, message, remark = noRemark) =>
        found.push({ rule, severity, role, spot, message: `${role.name}: ${message}`, remark }),
      );
    }
    if (!hasAuthorizationsOfMaster(role, rules[0]?.context)) judgeAuthorizations(role, rulesFor, found);
  }
  for (const user of subjects.users) {
    for (const { rule, severity, context } of ofUsers) {
      context.role = undefined;
      rule.user?.(user, context, (spot, message, remark = noRemark) =>
        found.push({ rule, severity, user, spot, message: `${user.name}: ${message}`, remark }),
      );
    }
  }
  return found;
}

function judgeAuthorizations(
  role: Role,
  rulesFor: (object: string) => readonly Prepared[],
  found: RuleFinding[],
): void {
  for (const [index, authorization] of role.authorizations.entries()) {
    for (const { rule, severity, context } of rulesFor(authorization.object)) {
      rule.authorization?.(authorization, context, (at: FieldSpot, message, remark = noRemark) =>
        found.push({
          rule,
          severity,
          role,
          spot: { part: 'authorization', index, ...at },
          message: `${role.name}: ${message}`,
          remark,
        }),
      );
    }
  }
}

function prepare(active: readonly ActiveRule[], { roles, catalog, origin }: Subjects): readonly Prepared[] {
  const byName = new Map(roles.map((role) => [role.name, role]));
  const isOrgLevel = (name: string) => catalog.orgLevel(name) !== undefined;
  return active
    .filter(({ rule }) => origin === 'files' || rule.inSources === undefined)
    .map((each) => ({
      ...each,
      context: {
        options: each.options,
        catalog,
        origin,
        role: undefined,
        roles: byName,
        isOrgLevel,
        resolve: () => undefined,
      },
    }));
}

/** The rules for the authorizations of an object, found once for each object. */
function dispatch(rules: readonly Prepared[]): (object: string) => readonly Prepared[] {
  const known = new Map<string, readonly Prepared[]>();
  return (object) => {
    let own = known.get(object);
    if (own === undefined) {
      own = rules.filter(({ rule }) => rule.objects?.includes(object) !== false);
      known.set(object, own);
    }
    return own;
  };
}
