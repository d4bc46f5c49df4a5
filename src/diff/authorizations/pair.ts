import type { Authorization } from '../../model/authorization.ts';
import { contentKey, spellingKey } from './same.ts';

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
  const twins = groupedBy(right, contentKey);
  const removed = left.filter((each) => {
    const twin = twins.get(contentKey(each))?.shift();
    if (twin !== undefined) same.push([each, twin]);
    return twin === undefined;
  });
  const taken = new Set(same.map(([, twin]) => twin));
  const added = right.filter((each) => !taken.has(each));
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

/** What more authorizations than this have in common says nothing about which one belongs to which. */
const tooCommon = 100;

/** Takes pairs that are alike out of both lists, the most alike first. */
function takeAlike(left: Authorization[], right: Authorization[]): [Authorization, Authorization][] {
  const candidates = likely(left.map(rowsOf), right.map(rowsOf));
  candidates.sort((one, other) => other.share - one.share || Math.abs(one.i - one.j) - Math.abs(other.i - other.j));
  const taken: [Authorization, Authorization][] = [];
  const [used, usedRight] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of candidates) {
    const [one, other] = [left[i], right[j]];
    if (used.has(i) || usedRight.has(j) || one === undefined || other === undefined) continue;
    used.add(i);
    usedRight.add(j);
    taken.push([one, other]);
  }
  removeAll(left, used);
  removeAll(right, usedRight);
  return taken;
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly share: number;
}

/** Pairs with enough in common; what very many have is not followed, so that the work stays small. */
function likely(left: readonly ReadonlySet<string>[], right: readonly ReadonlySet<string>[]): Candidate[] {
  const having = new Map<string, number[]>();
  right.forEach((rows, j) => {
    for (const row of rows) {
      const list = having.get(row);
      if (list === undefined) having.set(row, [j]);
      else list.push(j);
    }
  });
  return left.flatMap((rows, i) => {
    const lists = [...rows].map((row) => having.get(row) ?? []);
    const near = new Set(lists.filter(({ length }) => length <= tooCommon).flat());
    return [...near]
      .map((j) => ({ i, j, share: shareOf(rows, right[j] ?? new Set()) }))
      .filter(({ share }) => share >= enoughInCommon);
  });
}

function removeAll(list: unknown[], indexes: ReadonlySet<number>): void {
  const rest = list.filter((_, index) => !indexes.has(index));
  list.splice(0, list.length, ...rest);
}

function rowsOf({ fields }: Authorization): ReadonlySet<string> {
  const rows = fields.flatMap(({ name, values }) => values.map((value) => `${name}\0${spellingKey(value)}`));
  // two authorizations without values are alike
  return new Set(rows.length === 0 ? [''] : rows);
}

function groupedBy(
  list: readonly Authorization[],
  keyOf: (each: Authorization) => string,
): Map<string, Authorization[]> {
  const groups = new Map<string, Authorization[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/** How much of two sets is common to both, from 0 to 1. */
export function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const all = left.size + right.size;
  if (all === 0) return 1;
  let common = 0;
  for (const row of left) if (right.has(row)) common++;
  return (2 * common) / all;
}
