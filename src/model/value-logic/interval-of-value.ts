import { isBlankValue, isOpen } from '../value.ts';
import type { Interval } from './interval.ts';
import { behind, behindPrefix, isEmptyInterval } from './interval.ts';

/** The spelling of a value or a range, as a file has it. */
export interface SpelledValue {
  readonly low: string;
  /** '' unless it is a range. */
  readonly high: string;
}

/**
 * The texts that a value grants, as one run (reference, section 3a: documented). `*` is the only placeholder and what
 * follows it is ignored; a range ends with everything that its upper end grants; `' '` grants the blank value only.
 * Undefined for an open value and for a range whose ends are the wrong way round: they grant nothing. That `' '` may
 * be the end of a range, and that a `*` in a lower end stands for the beginning, is inferred.
 *
 * @example intervalOfValue({ low: 'AB', high: 'C*' }) // { from: 'AB', to: 'D' }
 */
export function intervalOfValue(value: SpelledValue): Interval | undefined {
  if (isOpen(value)) return undefined;
  const isRange = value.high !== '';
  const interval = { from: textBeforePlaceholder(value.low), to: endOf(isRange ? value.high : value.low) };
  return isEmptyInterval(interval) ? undefined : interval;
}

function endOf(spelled: string): string | undefined {
  const text = textBeforePlaceholder(spelled);
  return spelled.includes('*') ? behindPrefix(text) : behind(text);
}

function textBeforePlaceholder(spelled: string): string {
  if (spelled.startsWith("'") && isBlankValue({ low: spelled, high: '' })) return '';
  const placeholder = spelled.indexOf('*');
  return placeholder < 0 ? spelled : spelled.slice(0, placeholder);
}

/**
 * Whether a value grants a text: what a program checks is compared with what the role says. The text stands without
 * trailing blanks, the blank value is ''.
 *
 * @example matches({ low: 'AB*', high: '' }, 'ABC') // true
 */
export function matches(value: SpelledValue, text: string): boolean {
  // most values are plain, and grant one text
  if (value.high === '' && !value.low.includes('*')) {
    return isBlankValue(value) ? text === '' : value.low !== '' && value.low === text;
  }
  const interval = intervalOfValue(value);
  return interval !== undefined && text >= interval.from && (interval.to === undefined || text < interval.to);
}
