import { quoted } from '../../../diagnostics/quoted.ts';
import { isOpen } from '../../../model/value.ts';
import { hasTextBehindStar } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

export const textBehindStar = defineRule({
  id: 'correctness/text-behind-star',
  severity: 'error',
  title: 'text behind *',
  why: 'What follows a `*` is ignored: `A*B` grants everything that begins with A, which is more than its author meant.',
  reference: 'reference, section 3a; SAP Help Portal, entering values',
  bad: "authorizations: { S_TCODE: [{ TCD: ['VA03', «'Z*_DISPLAY'»] }] }",
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03', 'Z_DISPLAY*'] }] }",
  offers: 'suggestions',
  authorization({ object, fields }, _context, report) {
    for (const { name, values } of fields) {
      for (const [value, each] of values.entries()) {
        const text = hasTextBehindStar(each.low) ? each.low : hasTextBehindStar(each.high) ? each.high : undefined;
        if (text === undefined || isOpen(each)) continue;
        const granted = text.slice(0, text.indexOf('*') + 1);
        report({ field: name, value }, `${object} ${name} ${quoted(text)} grants what ${quoted(granted)} does`, {
          help: `write '${granted}' if that is meant, or list the values`,
          ...(each.high === ''
            ? { suggestions: [{ title: `write '${granted}', which grants the same`, by: granted }] }
            : {}),
        });
      }
    }
  },
});
