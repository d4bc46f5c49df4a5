import type { Catalog, CatalogObject } from '../catalog/catalog.ts';
import type { Severity } from '../diagnostics/kind.ts';
import type { Role } from '../model/role.ts';
import type { User } from '../model/user.ts';
import { orgLevelsOf } from '../model/value-logic/org-level-reference.ts';
import { hasAuthorizationsOfMaster } from './inherited.ts';
import type { FieldSpot, ModelSpot } from './model-spot.ts';
import type { AnyRule, Remark, Report } from './rule.ts';
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

/**
 * What is being judged. The contexts and reports of all rules look here, so that a million authorizations need none of
 * their own.
 */
interface Judged {
  about: { readonly role: Role; readonly user?: never } | { readonly user: User; readonly role?: never } | undefined;
  resolve: RuleContext['resolve'];
  /** Which authorization of the role. */
  index: number;
  /** The name of the role or user, and a colon. */
  prefix: string;
}

interface Prepared extends ActiveRule {
  readonly context: RuleContext;
  readonly report: Report<ModelSpot>;
  readonly reportField: Report<FieldSpot>;
}

const noRemark: Remark = {};

/**
 * Runs rules over roles and users; the findings come role by role. A derived role that has the very authorizations of
 * its master, as all in sources have, is judged by what is its own: each mistake is told once.
 */
export function runRules(active: readonly ActiveRule[], subjects: Subjects): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  const judged: Judged = { about: undefined, resolve: () => undefined, index: 0, prefix: '' };
  const rules = prepare(active, subjects, judged, found);
  const ofRoles = rules.filter(({ rule }) => rule.role !== undefined);
  const ofUsers = rules.filter(({ rule }) => rule.user !== undefined);
  const rulesFor = dispatch(rules.filter(({ rule }) => rule.authorization !== undefined));
  const isOrgLevel = (name: string) => subjects.catalog.orgLevel(name) !== undefined;
  for (const role of subjects.roles) {
    judged.about = { role };
    judged.prefix = `${role.name}: `;
    judged.resolve = orgLevelsOf(role.orgLevels, isOrgLevel);
    for (const { rule, context, report } of ofRoles) rule.role?.(role, context, report);
    if (hasAuthorizationsOfMaster(role, rules[0]?.context)) continue;
    for (const [index, authorization] of role.authorizations.entries()) {
      judged.index = index;
      for (const { rule, context, reportField } of rulesFor(authorization.object))
        rule.authorization?.(authorization, context, reportField);
    }
  }
  for (const user of subjects.users) {
    judged.about = { user };
    judged.prefix = `${user.name}: `;
    for (const { rule, context, report } of ofUsers) rule.user?.(user, context, report);
  }
  return found;
}

function prepare(
  active: readonly ActiveRule[],
  { roles, catalog, origin }: Subjects,
  judged: Judged,
  found: RuleFinding[],
): readonly Prepared[] {
  const byName = new Map(roles.map((role) => [role.name, role]));
  const isOrgLevel = (name: string) => catalog.orgLevel(name) !== undefined;
  const lastAsked = remembering(catalog);
  return active
    .filter(({ rule }) => origin === 'files' || rule.inSources === undefined)
    .map((each) => {
      const { rule, severity } = each;
      const report: Report<ModelSpot> = (spot, message, remark = noRemark) => {
        found.push({ rule, severity, ...judged.about, spot, message: judged.prefix + message, remark });
      };
      return {
        ...each,
        context: {
          options: each.options,
          catalog: lastAsked,
          origin,
          get role() {
            return judged.about?.role;
          },
          roles: byName,
          isOrgLevel,
          get resolve() {
            return judged.resolve;
          },
        },
        report,
        reportField: (at, message, remark) => {
          report({ part: 'authorization', index: judged.index, ...at }, message, remark);
        },
      };
    });
}

/** A catalog that has the object ready that it was asked for last: rule after rule asks for that of an authorization. */
function remembering(catalog: Catalog): Catalog {
  let last: string | undefined;
  let object: CatalogObject | undefined;
  return {
    ...catalog,
    object(name) {
      if (name !== last) [last, object] = [name, catalog.object(name)];
      return object;
    },
  };
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
