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
    const told = new Set<string>();
    for (const [index, { object, fields, inactive }] of role.authorizations.entries()) {
      if (inactive) continue;
      for (const { name: field, values } of fields) {
        for (const [value, each] of values.entries()) {
          if (!each.low.startsWith('$')) continue;
          const name = referredOrgLevel(each);
          if (name === undefined || told.has(name) || !(context.isOrgLevel(name) || given.has(name))) continue;
          if ((given.get(name)?.length ?? 0) > 0 || isMaster(role.name, context.roles.values())) continue;
          told.add(name);
          const says = `the org level ${name} has no value, so ${object} and whatever else refers to it grants nothing`;
          report({ part: 'authorization', index, field, value }, says, {
            help: `give it a value: orgLevels: { ${name}: ['…'] }`,
          });
        }
      }
    }
  },
});

function isMaster(name: string, roles: Iterable<{ readonly parent?: string }>): boolean {
  for (const { parent } of roles) if (parent === name) return true;
  return false;
}
