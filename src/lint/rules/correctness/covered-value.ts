import { quoted } from '../../../diagnostics/quoted.ts';
import { intervalOfValue } from '../../../model/value-logic/interval-of-value.ts';
import type { Interval } from '../../../model/value-logic/interval.ts';
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
      const wider = widerOnes(values);
      for (const [value, each] of values.entries()) {
        const at = wider.get(value);
        const by = at === undefined ? undefined : values[at];
        if (at === undefined || by === undefined) continue;
        const says = `${object} ${name} ${quoted(spelledValue(each))} is covered by ${quoted(spelledValue(by))}`;
        const isMisspelt = hasTextBehind(by);
        report({ field: name, value }, says, {
          help: 'remove it, or remove the wider one',
          // what a wider value with text behind its * was meant to grant, nobody knows
          ...(isMisspelt ? {} : { fix: `remove ${quoted(spelledValue(each))}, which changes nothing` }),
          suggestions: [
            {
              title: `remove ${quoted(spelledValue(by))}, which takes access away`,
              at: { field: name, value: at },
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

function hasTextBehind({ low, high }: Value): boolean {
  return hasTextBehindStar(low) || hasTextBehindStar(high);
}

/**
 * Of each value that another one covers, the index of that one: the widest, one without text behind its * before others.
 * Foreign files have thousands of values in a field, so they are not compared with each other: in the order of where
 * they begin, only the one that reaches farthest can cover the next.
 */
function widerOnes(values: readonly Value[]): ReadonlyMap<number, number> {
  const runs = values
    .flatMap((value, index) => {
      const run = intervalOfValue(value);
      return run === undefined ? [] : [{ ...run, value, index }];
    })
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : byEnd(other, one)));
  const wider = new Map<number, number>();
  let [sound, any]: (Interval & { readonly index: number })[] = [];
  for (const run of runs) {
    const { value, index } = run;
    const by = [sound, any].find((wide) => wide !== undefined && covers(wide, run));
    if (by !== undefined && value.inactive !== true && !value.low.startsWith('$')) wider.set(index, by.index);
    if (!isWide(value)) continue;
    if (any === undefined || endsBefore(any.to, run.to)) any = run;
    if (!hasTextBehind(value) && (sound === undefined || endsBefore(sound.to, run.to))) sound = run;
  }
  return wider;
}

function byEnd(one: Interval, other: Interval): number {
  return endsBefore(one.to, other.to) ? -1 : endsBefore(other.to, one.to) ? 1 : 0;
}

/** Whether what begins no later grants all that another one does, and more: of two that grant the same none is covered. */
function covers(wide: Interval, narrow: Interval): boolean {
  return (wide.from !== narrow.from || wide.to !== narrow.to) && !endsBefore(wide.to, narrow.to);
}
