import fc from 'fast-check';
import type { SpelledValue } from '../../src/model/value-logic/interval-of-value.ts';

/** Letters of values; the texts have one letter more on either side, so that every gap between values has a text in it. */
const letters = ['A', 'B', 'C'];
const around = ['@', ...letters, 'D'];

/** All texts of up to three letters, and the blank one. */
export const allTexts: readonly string[] = ['', ...around].flatMap((first) =>
  first === ''
    ? ['']
    : ['', ...around].flatMap((second) =>
        second === '' ? [first] : ['', ...around].map((third) => first + second + third),
      ),
);

/** Few texts that tell short values apart, for questions that ask for each combination of several fields. */
export const shortTexts: readonly string[] = ['', '@', 'A', 'A@', 'B', 'B@', 'C', 'C@'];

const spelled = fc.stringMatching(/^[ABC]{1,2}\*?$|^\*$|^[ABC]\*[ABC]$|^' '$/);

/** Any value: single, pattern, range, open, blank; patterns at either end of a range. */
export const anyValue: fc.Arbitrary<SpelledValue> = fc.oneof(
  { weight: 4, arbitrary: spelled.map((low) => ({ low, high: '' })) },
  { weight: 3, arbitrary: fc.record({ low: spelled, high: spelled }) },
  { weight: 1, arbitrary: fc.constant({ low: '', high: '' }) },
);

export const anyValues = fc.array(anyValue, { maxLength: 4 });

/** Values of one letter and ranges between them: `shortTexts` has a text in every gap that they leave. */
export const anyShortValues = fc.array(
  fc.oneof(
    fc.constantFrom('A', 'B', 'C', '*', "' '").map((low) => ({ low, high: '' })),
    fc.constantFrom(['A', 'B'], ['B', 'C'], ['A', 'C']).map(([low, high]) => ({ low, high })),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Whether a value grants a text, read off its spelling alone. */
export function grants({ low, high }: SpelledValue, text: string): boolean {
  if (low === '' && high === '') return false;
  const [start = ''] = unquoted(low).split('*');
  if (high === '') return low.includes('*') ? text.startsWith(start) : text === start;
  const [end = ''] = unquoted(high).split('*');
  return text >= start && (text <= end || (high.includes('*') && text.startsWith(end)));
}

function unquoted(spelling: string): string {
  return spelling === "' '" ? '' : spelling;
}

/** Every text that one of the values grants. */
export function granted(values: readonly SpelledValue[], texts: readonly string[] = allTexts): ReadonlySet<string> {
  return new Set(texts.filter((text) => values.some((value) => grants(value, text))));
}
