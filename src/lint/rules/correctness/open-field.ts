import { propertyName } from '../../../catalog/object-types.ts';
import { pathOfProposal } from '../../../dsl/check/proposal-places.ts';
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
  authorization(authorization, { origin }, report) {
    const { object, fields, inactive } = authorization;
    if (inactive) return;
    const isProposed = pathOfProposal(authorization) !== undefined;
    for (const { name, values } of fields) {
      const index = values.findIndex(isOpen);
      if (index < 0) continue;
      report({ field: name, value: index }, `${object} ${name} has no value yet, so the authorization grants nothing`, {
        help: isProposed ? decide(object, name) : 'give it a value, or make the authorization inactive',
        deliberate: origin === 'sources',
      });
    }
  },
});

/** What the menu proposes stands nowhere in the source: values for that are decisions. */
function decide(object: string, field: string): string {
  const fill = `${propertyName(object)}: [{ fill: { ${propertyName(field)}: ['…'] } }]`;
  return `give it a value, decisions: { ${fill} }, or make the authorization inactive`;
}
