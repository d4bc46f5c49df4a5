import type { Authorization } from '../../../model/authorization.ts';
import { mastersOf } from '../../../model/masters.ts';
import { oncePer } from '../../../model/once-per.ts';
import type { Role } from '../../../model/role.ts';
import { referredOrgLevel } from '../../../model/value-logic/org-level-reference.ts';
import { defineRule } from '../../rule.ts';

export const orgLevelOpen = defineRule({
  id: 'correctness/org-level-open',
  severity: 'warning',
  title: 'org level without a value',
  why: 'Authorizations that refer to an org level without a value grant nothing. The master of derived roles is left alone: its derived roles give the values.',
  reference: 'reference, section 3 (inferred: a missing or blank row is an open org level)',
  bad: "authorizations: { F_BKPF_BUK: [{ BUKRS: [«org('BUKRS')»], ACTVT: ['03'] }] }",
  good: "authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }] },\n  orgLevels: { BUKRS: ['1000'] }",
  role(role, context, report) {
    const given = new Map(role.orgLevels.map(({ name, values }) => [name, values]));
    for (const { name, object, index, field, value } of firstReferences(role.authorizations)) {
      if (!(context.isOrgLevel(name) || given.has(name)) || (given.get(name)?.length ?? 0) > 0) continue;
      if (mastersAmong(context.roles).has(role.name)) continue;
      const says = `the org level ${name} has no value, so ${object} and whatever else refers to it grants nothing`;
      report({ part: 'authorization', index, field, value }, says, {
        help: `give it a value: orgLevels: { ${name}: ['…'] }, or [open()] when somebody gives it later`,
        deliberate: context.origin === 'sources' && given.has(name),
      });
    }
  },
});

interface Reference {
  readonly name: string;
  readonly object: string;
  /** Which authorization of the role. */
  readonly index: number;
  readonly field: string;
  /** Which value of the field. */
  readonly value: number;
}

/** Where active authorizations refer to something like an org level for the first time. */
const firstReferences = oncePer((authorizations: readonly Authorization[]): readonly Reference[] => {
  const first = new Map<string, Reference>();
  for (const [index, { object, fields, inactive }] of authorizations.entries()) {
    if (inactive) continue;
    for (const { name: field, values } of fields) {
      for (const [value, each] of values.entries()) {
        const name = referredOrgLevel(each);
        if (name !== undefined && !first.has(name)) first.set(name, { name, object, index, field, value });
      }
    }
  }
  return [...first.values()];
});

const mastersAmong = oncePer((roles: ReadonlyMap<string, Role>) => mastersOf(roles.values()));
