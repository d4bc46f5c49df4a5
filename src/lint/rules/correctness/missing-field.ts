import { defineRule } from '../../rule.ts';

export const missingField = defineRule({
  id: 'correctness/missing-field',
  severity: 'error',
  title: 'field missing from an authorization',
  why: 'Every real authorization has a row for each field of its object; without one the check of that field fails. Only objects whose fields are verified are judged. In sources it is R1003.',
  reference: 'reference, section 3',
  bad: "authorizations: { S_RFC: [«{ RFC_TYPE: ['FUGR'], RFC_NAME: ['RFC1'] }»] }",
  good: "authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: ['RFC1'], ACTVT: ['16'] }] }",
  inSources: 'R1003',
  authorization({ object, fields }, context, report) {
    const known = context.catalog.object(object);
    if (known?.verified !== true || fields.length >= known.fields.length) return;
    const missing = known.fields.filter((field) => !fields.some(({ name }) => name === field));
    if (missing.length === 0) return;
    report({}, `an authorization of ${object} has no ${missing.join(' and no ')}`, {
      help: 'add the field, with open() when it has no value yet',
    });
  },
});
