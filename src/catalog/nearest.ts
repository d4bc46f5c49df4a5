import { distance } from 'fastest-levenshtein';

/** No name in SAP that rolewright compares is longer; a longer text is no misspelling of one, and would only cost time. */
const longestName = 60;

/**
 * The candidate that a misspelt name most likely means, or `undefined` when none is near. Case does not count.
 * Near: one letter off for names of up to three letters, two for up to eight, three for longer ones; two letters
 * that swapped places are one off.
 * Of equally near candidates the one that begins most like the name wins, then the first.
 *
 * @example
 * ```ts
 * nearest('JOBGRP', ['JOBACTION', 'JOBGROUP']); // => "JOBGROUP"
 * ```
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const wanted = name.toUpperCase();
  let best: string | undefined;
  let bestDistance = wanted.length <= 3 ? 1 : wanted.length <= 8 ? 2 : 3;
  let bestPrefix = -1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > bestDistance) continue;
    const upper = candidate.toUpperCase();
    const found = lettersOff(wanted, upper);
    const prefix = sharedPrefix(wanted, upper);
    if (found > bestDistance || (found === bestDistance && prefix <= bestPrefix)) continue;
    [best, bestDistance, bestPrefix] = [candidate, found, prefix];
  }
  return best;
}

/** The same as the part of a diagnostic's data that suggests it. */
export function suggestion(name: string, candidates: Iterable<string>): { readonly meant?: string } {
  const meant = nearest(name, candidates);
  return meant === undefined ? {} : { meant };
}

function lettersOff(a: string, b: string): number {
  const letters = distance(a, b);
  return letters === 2 && sorted(a) === sorted(b) ? 1 : letters;
}

const sorted = (text: string): string => [...text].sort().join('');

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
