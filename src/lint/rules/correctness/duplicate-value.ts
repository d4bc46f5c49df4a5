import { quoted } from '../../../diagnostics/quoted.ts';
import { isOpen } from '../../../model/value.ts';
import { spelledValue } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

export const duplicateValue = defineRule({
  id: 'correctness/duplicate-value',
  severity: 'warning',
  title: 'the same value twice',
  why: 'The second row grants nothing that the first does not. In sources it is R1036.',
  reference: 'reference, section 3a',
  bad: "authorizations: { S_TCODE: [{ TCD: ['VA03', «'VA03'»] }] }",
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03', 'VA05'] }] }",
  inSources: 'R1036',
  authorization({ object, fields }, _context, report) {
    for (const { name, values } of fields) {
      if (values.length < 2) continue;
      const seen = new Set<string>();
      for (const [value, each] of values.entries()) {
        const key = each.high === '' ? each.low : `${each.low}\0${each.high}`;
        if (seen.has(key) && !isOpen(each))
          report({ field: name, value }, `${object} ${name} has the value ${quoted(spelledValue(each))} twice`, {
            help: 'remove one of them',
          });
        seen.add(key);
      }
    }
  },
});
