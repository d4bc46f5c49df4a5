import { quoted } from '../../../diagnostics/quoted.ts';
import { isOpen } from '../../../model/value.ts';
import { spelledValue } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

export const orgLevelAsValue = defineRule({
  id: 'correctness/org-level-as-value',
  severity: 'warning',
  title: 'org level with a plain value',
  why: 'A plain value in a field that is an org level is cut off from the org levels of the role: derived roles all get the same value, and a change of the org level does not reach it. `*` is left alone.',
  reference: 'reference, section 3; what org levels are for is general knowledge',
  bad: "authorizations: { F_BKPF_BUK: [{ BUKRS: [«'1000'»], ACTVT: ['03'] }] }",
  good: "authorizations: { F_BKPF_BUK: [{ BUKRS: [org('BUKRS')], ACTVT: ['03'] }] },\n  orgLevels: { BUKRS: ['1000'] }",
  authorization({ object, fields }, context, report) {
    for (const { name, values } of fields) {
      if (!context.isOrgLevel(name)) continue;
      const index = values.findIndex((value) => !isOpen(value) && value.low !== '*' && !value.low.startsWith('$'));
      const value = values[index];
      if (value === undefined) continue;
      const says = `${object} ${name} has the plain value ${quoted(spelledValue(value))}, though ${name} is an org level`;
      report({ field: name, value: index }, says, {
        help: `write org('${name}') and give ${name} its value in orgLevels`,
      });
    }
  },
});
