import type { Authorization, AuthorizationField } from '../model/authorization.ts';
import { intervalOfValue, matches } from '../model/value-logic/interval-of-value.ts';
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

/** The index of the first value that grants everything, -1 when none does. */
export function indexOfEverything(values: readonly Value[]): number {
  return values.findIndex((value) => {
    if (value.inactive === true || !mayBeEverything(value)) return false;
    const interval = intervalOfValue(value);
    return interval?.from === '' && interval.to === undefined;
  });
}

/** Cheaper than the whole question: most values are plain. */
function mayBeEverything({ low, high }: Value): boolean {
  return low.startsWith('*') || high.startsWith('*');
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
