import type { Authorization, AuthorizationField } from '../model/authorization.ts';
import { intervalOfValue, matches } from '../model/value-logic/interval-of-value.ts';
import { covers, overlaps } from '../model/value-logic/set-operations.ts';
import { valueSetOf } from '../model/value-logic/value-set.ts';
import type { Value } from '../model/value.ts';
import { isOpen } from '../model/value.ts';

/** The field of this name. */
export function fieldOf(authorization: Authorization, name: string): AuthorizationField | undefined {
  return authorization.fields.find((field) => field.name === name);
}

/** Whether an authorization grants anything: it is active, and each field has a value (reference, section 3a). */
export function isGranting({ inactive, fields }: Authorization): boolean {
  return !inactive && fields.length > 0 && fields.every(({ values }) => values.some(isEffective));
}

function isEffective(value: Value): boolean {
  return value.inactive !== true && !isOpen(value);
}

/** Values of a field that grant everything. */
interface Everything {
  /** Index of the value that does, or of the first of those that do it together. */
  readonly index: number;
  readonly spelled: string;
}

/** Names are upper case: but for namespaces and a few others they begin with a digit or a letter. */
const names = valueSetOf([{ low: '0', high: 'Z*' }]);

/** The values that grant everything, alone (`*`) or together: ranges and patterns that hold all names do, too. */
export function everythingIn(values: readonly Value[]): Everything | undefined {
  const index = values.findIndex((value) => {
    if (value.inactive === true || !mayBeEverything(value)) return false;
    const interval = intervalOfValue(value);
    return interval?.from === '' && interval.to === undefined;
  });
  const found = values[index];
  if (found !== undefined) return { index, spelled: spelledValue(found) };
  if (!values.some(mayHoldNames)) return undefined;
  const wide = values.filter(
    (value) => value.inactive !== true && isRangeOrPattern(value) && overlaps(valueSetOf([value]), names),
  );
  const [first] = wide;
  if (first === undefined || !covers(valueSetOf(wide), names)) return undefined;
  return { index: values.indexOf(first), spelled: wide.map(spelledValue).join(', ') };
}

/** Cheaper than the whole question: most values are plain. */
function mayBeEverything({ low, high }: Value): boolean {
  return low.startsWith('*') || high.startsWith('*');
}

function mayHoldNames(value: Value): boolean {
  return isRangeOrPattern(value) && value.low.charAt(0) <= '0';
}

function isRangeOrPattern({ low, high }: Value): boolean {
  return high !== '' || low.includes('*');
}

/** The index of the first value that grants one of these texts, -1 when none does. */
export function indexOfAny(values: readonly Value[], texts: readonly string[]): number {
  return values.findIndex((value) => value.inactive !== true && texts.some((text) => matches(value, text)));
}

/** A value as sentences show it: `AB*`, `01 to 03`. */
export function spelledValue({ low, high }: { readonly low: string; readonly high: string }): string {
  return high === '' ? low : `${low} to ${high}`;
}

/** Whether a text goes on behind its `*`: what follows is ignored. */
export function hasTextBehindStar(text: string): boolean {
  const star = text.indexOf('*');
  return star >= 0 && star < text.length - 1;
}
