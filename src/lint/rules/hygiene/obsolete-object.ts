import { z } from 'zod';
import { defineRule } from '../../rule.ts';

const options = z.strictObject({
  /** Objects that are not to be used any more, each with what to use instead. */
  objects: z.record(z.string(), z.string()).default({ S_BTCH_NAM: 'S_BTCH_NA1', S_SCD0: 'S_SCD0_OBJ' }),
});

export const obsoleteObject = defineRule<z.output<typeof options>>({
  id: 'hygiene/obsolete-object',
  severity: 'info',
  title: 'authorization object that has a successor',
  why: 'The successor asks for more than the old object, so that less has to be granted. Which objects are replaced depends on the release; the list is general knowledge, and a project puts its own in place of it.',
  reference: 'documentation of the objects (general knowledge)',
  bad: "authorizations: { S_BTCH_NAM: [«{ BTCUNAME: ['BATCH_SALES'] }»] }",
  good: "authorizations: { S_BTCH_NA1: [{ BTCUNAME: ['BATCH_SALES'], PROGRAM: ['ZSALES_JOB'] }] }",
  options,
  authorization({ object }, context, report) {
    const { objects } = context.options;
    const successor = Object.hasOwn(objects, object) ? objects[object] : undefined;
    if (successor === undefined) return;
    report({}, `${object} has a successor, ${successor}`, { help: `use ${successor} where your release checks it` });
  },
});
