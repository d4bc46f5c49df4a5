import type { Interval } from './interval.ts';
import { endsBefore, meet } from './interval.ts';
import type { ValueSet } from './value-set.ts';
import { isEverything, isNothing, normalised } from './value-set.ts';

/** What both sets grant. */
export function intersection(left: ValueSet, right: ValueSet): ValueSet {
  if (isEverything(left)) return right;
  if (isEverything(right)) return left;
  const common: Interval[] = [];
  for (const each of left.intervals) {
    for (const other of right.intervals) {
      const both = meet(each, other);
      if (both !== undefined) common.push(both);
    }
  }
  return normalised(
    common,
    left.unknown.filter((name) => right.unknown.includes(name)),
  );
}

/** What the first set grants and the second one does not. */
export function difference(left: ValueSet, right: ValueSet): ValueSet {
  if (isEverything(right)) return { intervals: [], unknown: [] };
  let rest = left.intervals;
  for (const taken of right.intervals) rest = rest.flatMap((each) => without(each, taken));
  return normalised(
    rest,
    left.unknown.filter((name) => !right.unknown.includes(name)),
  );
}

function without(whole: Interval, taken: Interval): readonly Interval[] {
  if (meet(whole, taken) === undefined) return [whole];
  const rest: Interval[] = [];
  if (whole.from < taken.from) rest.push({ from: whole.from, to: taken.from });
  if (taken.to !== undefined && endsBefore(taken.to, whole.to)) rest.push({ from: taken.to, to: whole.to });
  return rest;
}

/**
 * Whether the first set grants all that the second one does. Of an unknown org level only itself and "everything" are
 * known to grant the same.
 */
export function covers(left: ValueSet, right: ValueSet): boolean {
  return isNothing(difference(right, left));
}

/** Whether there is something that both sets grant, as far as it is known. */
export function overlaps(left: ValueSet, right: ValueSet): boolean {
  return !isNothing(intersection(left, right));
}
