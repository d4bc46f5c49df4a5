import type { Interval } from './interval.ts';
import { endsBefore, meet } from './interval.ts';
import type { ValueSet } from './value-set.ts';
import { isEverything, normalised } from './value-set.ts';

// The runs of a set stand in order and apart from each other, so one walk along both sets is enough.

/** What at least one of the sets grants. */
export function union(sets: readonly ValueSet[]): ValueSet {
  return normalised(
    sets.flatMap(({ intervals }) => intervals),
    sets.flatMap(({ unknown }) => unknown),
  );
}

/** What both sets grant. */
export function intersection(left: ValueSet, right: ValueSet): ValueSet {
  if (isEverything(left)) return right;
  if (isEverything(right)) return left;
  const intervals: Interval[] = [];
  for (const [one, other] of meetings(left, right)) {
    const both = meet(one, other);
    if (both !== undefined) intervals.push(both);
  }
  return { intervals, unknown: left.unknown.filter((name) => right.unknown.includes(name)) };
}

/** What the first set grants and the second one does not. */
export function difference(left: ValueSet, right: ValueSet): ValueSet {
  if (isEverything(right)) return { intervals: [], unknown: [] };
  const intervals: Interval[] = [];
  let at = 0;
  for (const whole of left.intervals) {
    let from: string | undefined = whole.from;
    for (; at < right.intervals.length; at++) {
      const taken: Interval | undefined = right.intervals[at];
      if (taken === undefined || !startsBefore(taken, whole.to)) break;
      if (taken.to !== undefined && taken.to <= from) continue;
      if (from < taken.from) intervals.push({ from, to: taken.from });
      // what reaches beyond this run may take something of the next one, too
      if (!endsBefore(taken.to, whole.to)) from = undefined;
      if (from === undefined || taken.to === undefined) break;
      from = taken.to;
    }
    if (from !== undefined) intervals.push({ from, to: whole.to });
  }
  return { intervals, unknown: left.unknown.filter((name) => !right.unknown.includes(name)) };
}

/**
 * Whether the first set grants all that the second one does. Of an unknown org level only itself and "everything" are
 * known to grant the same.
 */
export function covers(left: ValueSet, right: ValueSet): boolean {
  if (isEverything(left)) return true;
  for (const each of right.intervals) if (!isWithin(each, left.intervals)) return false;
  for (const name of right.unknown) if (!left.unknown.includes(name)) return false;
  return true;
}

/** Whether there is something that both sets grant, as far as it is known. */
export function overlaps(left: ValueSet, right: ValueSet): boolean {
  if (left.unknown.length > 0 && (isEverything(right) || left.unknown.some((name) => right.unknown.includes(name))))
    return true;
  if (right.unknown.length > 0 && isEverything(left)) return true;
  for (const [one, other] of meetings(left, right)) if (meet(one, other) !== undefined) return true;
  return false;
}

/** Pairs of runs among which are all that have something in common, in order. */
function* meetings(left: ValueSet, right: ValueSet): Generator<readonly [Interval, Interval]> {
  let [at, other] = [0, 0];
  for (;;) {
    const [one, two] = [left.intervals[at], right.intervals[other]];
    if (one === undefined || two === undefined) return;
    yield [one, two];
    if (endsBefore(one.to, two.to)) at++;
    else other++;
  }
}

function startsBefore({ from }: Interval, end: string | undefined): boolean {
  return end === undefined || from < end;
}

/** Whether one of the runs holds all of another one: runs stand apart, so two of them never do it together. */
function isWithin({ from, to }: Interval, runs: readonly Interval[]): boolean {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? '') <= from) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && !endsBefore(run.to, to);
}
