import { propertyName } from '../../../catalog/object-types.ts';
import { isOpen } from '../../../model/value.ts';
import { defineRule } from '../../rule.ts';

export const openField = defineRule({
  id: 'correctness/open-field',
  severity: 'warning',
  title: 'field without a value',
  why: 'As long as one field of an authorization has no value, the authorization grants nothing (yellow light in PFCG).',
  reference: 'reference, sections 3 and 3a',
  bad: 'authorizations: { S_TCODE: [{ TCD: [«open()»] }] }',
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  authorization({ object, status, fields, inactive }, { origin }, report) {
    if (inactive) return;
    for (const { name, values } of fields) {
      const index = values.findIndex(isOpen);
      if (index < 0) continue;
      report({ field: name, value: index }, `${object} ${name} has no value yet, so the authorization grants nothing`, {
        help:
          origin === 'sources' && status === 'S'
            ? decide(object, name)
            : 'give it a value, or make the authorization inactive',
        deliberate: origin === 'sources',
      });
    }
  },
});

/** A source has status S for what the menu proposes: values for that are decisions. */
function decide(object: string, field: string): string {
  const fill = `${propertyName(object)}: [{ fill: { ${propertyName(field)}: ['…'] } }]`;
  return `give it a value, decisions: { ${fill} }, or make the authorization inactive`;
}
