import type { Interval } from './interval.ts';
import { endsBefore, everyText } from './interval.ts';
import type { SpelledValue } from './interval-of-value.ts';
import { intervalOfValue } from './interval-of-value.ts';

/** All texts that the values of a field grant together. Two sets that grant the same are the same data. */
export interface ValueSet {
  /** In order, apart from each other. */
  readonly intervals: readonly Interval[];
  /** Org levels whose values are not known here: `$BUKRS` grants what the role's org level says. In order. */
  readonly unknown: readonly string[];
}

export const nothing: ValueSet = { intervals: [], unknown: [] };

/** Also grants whatever an unknown org level stands for. */
export const everything: ValueSet = { intervals: [everyText], unknown: [] };

/**
 * Gives the values that `$BUKRS` stands for, or 'unknown'; undefined when the value is no reference to an org level.
 */
export type ResolveOrgLevel = (value: SpelledValue) => readonly SpelledValue[] | 'unknown' | undefined;

/** Takes `$` as an ordinary character. */
export const withoutOrgLevels: ResolveOrgLevel = () => undefined;

/**
 * The set that values grant together: overlapping and neighbouring runs are joined.
 *
 * @example valueSetOf([{ low: '01', high: '' }, { low: '0*', high: '' }]) // the same set as that of '0*' alone
 */
export function valueSetOf(values: readonly SpelledValue[], resolve: ResolveOrgLevel = withoutOrgLevels): ValueSet {
  const intervals: Interval[] = [];
  const unknown: string[] = [];
  for (const value of values) {
    const meant = value.low.startsWith('$') ? resolve(value) : undefined;
    if (meant === 'unknown') unknown.push(value.low);
    else for (const each of meant ?? [value]) addInterval(intervals, each);
  }
  return normalised(intervals, unknown);
}

function addInterval(intervals: Interval[], value: SpelledValue): void {
  const interval = intervalOfValue(value);
  if (interval !== undefined) intervals.push(interval);
}

/** Makes a set of runs in any order. */
export function normalised(intervals: readonly Interval[], unknown: readonly string[]): ValueSet {
  // most fields have one plain value
  if (intervals.length < 2 && unknown.length === 0) return { intervals, unknown };
  const joined: Interval[] = [];
  for (const next of [...intervals].sort(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || endsBefore(last.to, next.from)) joined.push(next);
    else if (endsBefore(last.to, next.to)) joined[joined.length - 1] = { from: last.from, to: next.to };
  }
  const all = joined[0]?.from === '' && joined[0].to === undefined;
  return { intervals: joined, unknown: all ? [] : [...new Set(unknown)].sort() };
}

function byStart(left: Interval, right: Interval): number {
  return left.from < right.from ? -1 : left.from > right.from ? 1 : 0;
}

export function isNothing({ intervals, unknown }: ValueSet): boolean {
  return intervals.length === 0 && unknown.length === 0;
}

export function isEverything({ intervals: [first] }: ValueSet): boolean {
  return first?.from === '' && first.to === undefined;
}
