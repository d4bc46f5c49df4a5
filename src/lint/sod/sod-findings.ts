import type { RuleId } from '../../diagnostics/finding.ts';
import type { Role } from '../../model/role.ts';
import type { User } from '../../model/user.ts';
import type { ResolveOrgLevel } from '../../model/value-logic/value-set.ts';
import { orgLevelsOf } from '../../model/value-logic/org-level-reference.ts';
import type { AnyRule } from '../rule.ts';
import { defineRule } from '../rule.ts';
import type { RuleFinding } from '../run-rules.ts';
import type { CompiledConflict } from './compiled-sod.ts';
import { compileSod } from './compiled-sod.ts';
import type { FoundConflict } from './find-conflicts.ts';
import { ConflictFinder } from './find-conflicts.ts';
import type { SodRules } from './sod-rules.ts';

/** Finds the conflicts of roles and users as findings of rules `sod/<id of the conflict>`. */
export function sodFindings(
  sets: readonly SodRules[],
  roles: readonly Role[],
  users: readonly User[],
  isOrgLevel: (name: string) => boolean,
): readonly RuleFinding[] {
  const sod = compileSod(sets);
  if (sod.conflicts.length === 0) return [];
  const resolveFor = (role: Role): ResolveOrgLevel => orgLevelsOf(role.orgLevels, isOrgLevel);
  const finder = new ConflictFinder(sod, roles, resolveFor);
  const rules = new Map<CompiledConflict, AnyRule>(sod.conflicts.map((conflict) => [conflict, ruleOf(conflict)]));
  const found = [...roles.flatMap((role) => finder.ofRole(role)), ...users.flatMap((user) => finder.ofUser(user))];
  return found.map((each) => findingOf(each, rules.get(each.conflict) ?? ruleOf(each.conflict)));
}

/** The name of the rule that a conflict is. */
export function sodRuleId(conflict: string): RuleId {
  return `sod/${conflict.toLowerCase()}`;
}

function ruleOf({ id, text, risk, severity = 'warning' }: CompiledConflict): AnyRule {
  return defineRule({
    id: sodRuleId(id),
    severity,
    title: text,
    why: `One person must not have these functions together: ${risk}.`,
    reference: "the project's rule set",
    bad: '',
    good: '',
  });
}

function findingOf({ conflict, role, user, evidence }: FoundConflict, rule: AnyRule): RuleFinding {
  const functions = conflict.needs.map(({ function: { text, id } }) => (text === '' ? id : text)).join(' and ');
  const also = evidence.map(({ role: from, index }) => ({
    role: from.name,
    spot: { part: 'authorization', index } as const,
    note: `needed for it: ${from.authorizations[index]?.object ?? ''} in ${from.name}`,
  }));
  const [first] = evidence;
  const inside = role !== undefined && first?.role === role;
  return {
    rule,
    severity: rule.severity,
    ...(role === undefined ? {} : { role }),
    ...(user === undefined ? {} : { user }),
    spot: inside
      ? { part: 'authorization', index: first.index }
      : user === undefined
        ? { part: 'name' }
        : { part: 'user' },
    message: `${role?.name ?? user?.name ?? ''}: ${functions}: ${conflict.risk}`,
    remark: {
      help: 'part the functions, or control the risk and allow the finding',
      also: inside ? also.slice(1) : also,
    },
  };
}
