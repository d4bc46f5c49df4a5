import { spellingKey } from '../diff/authorizations/same.ts';
import type { Value } from '../model/value.ts';
import { isOpen } from '../model/value.ts';

type Values = readonly Value[];

/**
 * The values of a field to which both sides only added some, with those of both; undefined when a side did anything
 * else: took a value away, filled an open field, made a value inactive, or added what the other one added in another
 * way.
 */
export function mergeAddedValues(base: Values, ours: Values, theirs: Values): Values | undefined {
  const [before, left, right] = [bySpelling(base), bySpelling(ours), bySpelling(theirs)];
  if (before === undefined || left === undefined || right === undefined) return undefined;
  if ([...before.keys()].some((key) => !left.has(key) || !right.has(key))) return undefined;
  const merged: Value[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const value = mergeValue(before.get(key), left.get(key), right.get(key));
    if (value === undefined) return undefined;
    merged.push(value);
  }
  return merged;
}

/** Undefined when there is an open field, a value that is there twice, or one that is not active as its authorization is. */
function bySpelling(values: Values): ReadonlyMap<string, Value> | undefined {
  const found = new Map(values.map((value) => [spellingKey(value), value]));
  const isPlain = values.every((value) => !isOpen(value) && value.inactive === undefined);
  return isPlain && found.size === values.length ? found : undefined;
}

/** A value that is there on at least one side; the status of a value grants nothing. */
function mergeValue(base: Value | undefined, ours: Value | undefined, theirs: Value | undefined): Value | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  if (ours.status === theirs.status || theirs.status === base?.status) return ours;
  return ours.status === base?.status ? theirs : undefined;
}
