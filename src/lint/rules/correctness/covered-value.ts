import { quoted } from '../../../diagnostics/quoted.ts';
import { intervalOfValue } from '../../../model/value-logic/interval-of-value.ts';
import { endsBefore } from '../../../model/value-logic/interval.ts';
import type { Value } from '../../../model/value.ts';
import { hasTextBehindStar, spelledValue } from '../../granting.ts';
import { defineRule } from '../../rule.ts';

export const coveredValue = defineRule({
  id: 'correctness/covered-value',
  severity: 'warning',
  title: 'value that another one covers',
  why: 'The value grants nothing that another value of the same field does not. Often the wider one was added to try something, and stayed.',
  reference: 'reference, section 3a',
  bad: "authorizations: { S_TCODE: [{ TCD: [«'VA03'», 'VA*'] }] }",
  good: "authorizations: { S_TCODE: [{ TCD: ['VA03', range('VF01', 'VF03')] }] }",
  offers: 'fix',
  authorization({ object, fields }, _context, report) {
    for (const { name, values } of fields) {
      // without a pattern or a range, only the same value covers a value, and that is another rule
      if (values.length < 2 || !values.some(isWide)) continue;
      for (const [value, each] of values.entries()) {
        const by = values.find((other) => other !== each && isWide(other) && covers(other, each));
        if (by === undefined) continue;
        const says = `${object} ${name} ${quoted(spelledValue(each))} is covered by ${quoted(spelledValue(by))}`;
        const isMisspelt = hasTextBehindStar(by.low) || hasTextBehindStar(by.high);
        report({ field: name, value }, says, {
          help: 'remove it, or remove the wider one',
          // what a wider value with text behind its * was meant to grant, nobody knows
          ...(isMisspelt ? {} : { fix: `remove ${quoted(spelledValue(each))}, which changes nothing` }),
          suggestions: [
            {
              title: `remove ${quoted(spelledValue(by))}, which takes access away`,
              at: { field: name, value: values.indexOf(by) },
            },
          ],
        });
      }
    }
  },
});

function isWide({ low, high, inactive }: Value): boolean {
  return inactive !== true && (high !== '' || low.includes('*'));
}

/** Whether a value grants all that another one does, and more: of two that grant the same none is covered. */
function covers(wide: Value, narrow: Value): boolean {
  if (narrow.inactive === true || narrow.low.startsWith('$')) return false;
  const [outer, inner] = [intervalOfValue(wide), intervalOfValue(narrow)];
  if (outer === undefined || inner === undefined) return false;
  const same = outer.from === inner.from && outer.to === inner.to;
  return !same && outer.from <= inner.from && !endsBefore(outer.to, inner.to);
}
