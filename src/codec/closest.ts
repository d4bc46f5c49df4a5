import { distance } from 'fastest-levenshtein';

/** No name of a column is longer; a longer text is no misspelling of one. */
const longest = 60;

/**
 * The name that a misspelt one is nearest to, at most two letters off; of equally near ones the first. Case does not
 * count. undefined when none is near.
 *
 * @example
 * ```ts
 * closest('P_CLAS', ['P_LAST', 'P_CLASS']); // => "P_CLASS"
 * ```
 */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, letters: distance(candidate.toUpperCase(), name.toUpperCase()) }))
    .filter(({ letters }) => letters <= 2);
  return ranked.toSorted((a, b) => a.letters - b.letters)[0]?.candidate;
}
