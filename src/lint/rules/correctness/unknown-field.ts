import { quoted } from '../../../diagnostics/quoted.ts';
import { defineRule } from '../../rule.ts';

export const unknownField = defineRule({
  id: 'correctness/unknown-field',
  severity: 'error',
  title: 'field that the object does not have',
  why: 'The system ignores the field, so what its values were meant to limit is not limited. Only objects whose fields are verified are judged. In sources it is R1002.',
  reference: 'reference, section 3; the catalog of rolewright',
  bad: "authorizations: { S_TCODE: [{ TCD: ['VA03'], «TDC»: ['VA05'] }] }",
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  inSources: 'R1002',
  authorization({ object, fields }, context, report) {
    const known = context.catalog.object(object);
    if (known?.verified !== true) return;
    for (const { name } of fields) {
      if (known.fields.includes(name)) continue;
      report({ field: name }, `${object} has no field ${quoted(name)}`, {
        help: `the fields of ${object} are ${known.fields.join(', ')}`,
      });
    }
  },
});
