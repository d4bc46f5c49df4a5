import { z } from 'zod';
import type { Authorization } from '../../../model/authorization.ts';
import { oncePer } from '../../../model/once-per.ts';
import { everythingIn } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** So many fields with `*` are no finding. */
  most: z.number().int().min(0).default(30),
});

export const manyStars = defineRule<z.output<typeof options>>({
  id: 'critical/many-stars',
  severity: 'warning',
  title: 'many fields with *',
  why: 'One `*` may be meant; dozens of them say that nobody has thought about the role. Fields of objects that have nothing to limit count too, so the number is a hint and no proof.',
  reference: 'usual audit catalogues for SAP systems (general knowledge)',
  bad: `export default defineRole({
  name: «'Z_EXAMPLE'»,
  text: { EN: 'Example' },
  authorizations: {
    S_TRANSPRT: Array.from({ length: 31 }, (_, number) => ({ TTYPE: ['*'], ACTVT: [String(number + 10)] })),
  },
});`,
  good: "authorizations: { S_APPL_LOG: [{ ALG_OBJECT: ['ZSALES'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }] }",
  options,
  role(role, context, report) {
    const count = starsIn(role.authorizations);
    const { most } = context.options;
    if (count <= most) return;
    report({ part: 'name' }, `${count} fields grant everything ("*"), more than ${most}`, {
      help: 'replace those that mean something: names, activities, organizational units',
    });
  },
});

const starsIn = oncePer((authorizations: readonly Authorization[]): number => {
  let count = 0;
  for (const { fields, inactive } of authorizations) {
    if (inactive) continue;
    for (const { values } of fields) if (everythingIn(values) !== undefined) count++;
  }
  return count;
});
