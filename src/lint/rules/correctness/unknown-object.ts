import { quoted } from '../../../diagnostics/quoted.ts';
import { defineRule } from '../../rule.ts';

export const unknownObject = defineRule({
  id: 'correctness/unknown-object',
  severity: 'info',
  title: 'authorization object that the catalog does not know',
  why: 'The catalog of rolewright has a part of the objects that there are, so in a file of your system an unknown object is no fault. Its fields and values cannot be judged until the project declares it. In sources it is an error, R1001.',
  reference: "the catalog of rolewright and the objects of the project's configuration",
  bad: 'authorizations: { S_TCODEX: [«{ TCD: [] }»] }',
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03'] }] }",
  inSources: 'R1001',
  role(role, context, report) {
    let last = '';
    for (const [index, { object }] of role.authorizations.entries()) {
      if (object === last) continue;
      last = object;
      if (context.catalog.object(object) !== undefined) continue;
      report({ part: 'authorization', index }, `the authorization object ${quoted(object)} is not known`, {
        help: 'declare it with its fields in rolewright.config.ts: objects',
      });
    }
  },
});
