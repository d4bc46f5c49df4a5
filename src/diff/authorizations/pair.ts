import type { Authorization } from '../../model/authorization.ts';
import { sameAuthorization, spellingKey } from './same.ts';

/** Authorizations of one object on both sides, brought together. */
export interface PairedAuthorizations {
  readonly same: readonly (readonly [Authorization, Authorization])[];
  readonly changed: readonly (readonly [Authorization, Authorization])[];
  readonly removed: readonly Authorization[];
  readonly added: readonly Authorization[];
}

/**
 * Brings together the authorizations of one object: first those that say the same, then those that have most in
 * common, each taken once. The last one left on either side belong together when there is only one of each: then a
 * reader sees which values changed.
 */
export function pairAuthorizations(
  left: readonly Authorization[],
  right: readonly Authorization[],
): PairedAuthorizations {
  const same: [Authorization, Authorization][] = [];
  const added = [...right];
  const removed = left.filter((each) => {
    const at = added.findIndex((other) => sameAuthorization(each, other));
    const [twin] = at < 0 ? [] : added.splice(at, 1);
    if (twin !== undefined) same.push([each, twin]);
    return twin === undefined;
  });
  const changed = takeAlike(removed, added);
  const [one, other] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && one !== undefined && other !== undefined) {
    changed.push([one, other]);
    return { same, changed, removed: [], added: [] };
  }
  return { same, changed, removed, added };
}

/** Two authorizations with less in common than this share are another one each. */
const enoughInCommon = 0.25;

/** Takes pairs that are alike out of both lists, the most alike first. */
function takeAlike(left: Authorization[], right: Authorization[]): [Authorization, Authorization][] {
  const leftRows = left.map(rowsOf);
  const rightRows = right.map(rowsOf);
  const candidates = left.flatMap((_, i) =>
    right.map((_, j) => ({ i, j, share: shareOf(leftRows[i] ?? new Set(), rightRows[j] ?? new Set()) })),
  );
  candidates.sort((one, other) => other.share - one.share || Math.abs(one.i - one.j) - Math.abs(other.i - other.j));
  const taken: [Authorization, Authorization][] = [];
  const [used, usedRight] = [new Set<number>(), new Set<number>()];
  for (const { i, j, share } of candidates) {
    const [one, other] = [left[i], right[j]];
    if (share < enoughInCommon || used.has(i) || usedRight.has(j) || one === undefined || other === undefined) continue;
    used.add(i);
    usedRight.add(j);
    taken.push([one, other]);
  }
  removeAll(left, used);
  removeAll(right, usedRight);
  return taken;
}

function removeAll(list: unknown[], indexes: ReadonlySet<number>): void {
  for (const index of [...indexes].sort((left, right) => right - left)) list.splice(index, 1);
}

function rowsOf({ fields }: Authorization): ReadonlySet<string> {
  return new Set(fields.flatMap(({ name, values }) => values.map((value) => `${name}\0${spellingKey(value)}`)));
}

/** How much of two sets is common to both, from 0 to 1. */
export function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const all = left.size + right.size;
  if (all === 0) return 1;
  let common = 0;
  for (const row of left) if (right.has(row)) common++;
  return (2 * common) / all;
}
