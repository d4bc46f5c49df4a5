import { quoted } from '../../../diagnostics/quoted.ts';
import { intervalOfValue } from '../../../model/value-logic/interval-of-value.ts';
import { defineRule } from '../../rule.ts';

export const emptyRange = defineRule({
  id: 'correctness/empty-range',
  severity: 'error',
  title: 'range that grants nothing',
  why: 'A range runs from its low to its high end in the order of the character set; backwards it is empty. In sources it is R1034.',
  reference: 'reference, section 3a',
  bad: "authorizations: { S_TCODE: [{ TCD: [«range('VA05', 'VA03')»] }] }",
  good: "authorizations: { S_TCODE: [{ TCD: [range('VA03', 'VA05')] }] }",
  inSources: 'R1034',
  authorization({ object, fields }, _context, report) {
    for (const { name, values } of fields) {
      for (const [value, each] of values.entries()) {
        if (each.high === '' || intervalOfValue(each) !== undefined) continue;
        const says = `${object} ${name} has a range from ${quoted(each.low)} to ${quoted(each.high)}, which is empty`;
        report({ field: name, value }, says, { help: 'exchange the two ends' });
      }
    }
  },
});
