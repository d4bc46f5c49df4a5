import type { CompiledConflict, RoleAccess } from './compiled-sod.ts';

/** An authorization that takes part in a conflict. */
export interface Evidence {
  readonly role: RoleAccess['role'];
  /** Index into the authorizations of the role. */
  readonly index: number;
}

/** So many combinations of alternatives are tried; rule sets have far fewer. */
const mostCombinations = 2000;

/**
 * The smallest set of authorizations that causes a conflict, over several roles. Exact, since accesses of different
 * objects never share an authorization, and those of one object are few; of sets of one size the first counts.
 */
export function smallestEvidence(conflict: CompiledConflict, held: readonly RoleAccess[]): readonly Evidence[] {
  let best: readonly Evidence[] | undefined;
  for (const accesses of combinations(conflict, held)) {
    const evidence = coverOf([...new Set(accesses)], held);
    if (best === undefined || evidence.length < best.length) best = evidence;
  }
  return best ?? [];
}

/** Every choice of one alternative for each function, of those that are met. */
function combinations({ needs }: CompiledConflict, held: readonly RoleAccess[]): readonly (readonly number[])[] {
  const isMet = (access: number) => held.some(({ met }) => met.has(access));
  let choices: readonly (readonly number[])[] = [[]];
  for (const { alternatives } of needs) {
    const possible = alternatives.filter((accesses) => accesses.every(isMet));
    choices = choices.flatMap((chosen) => possible.map((each) => [...chosen, ...each])).slice(0, mostCombinations);
  }
  return choices;
}

interface Candidate extends Evidence {
  readonly meets: ReadonlySet<number>;
}

/** The fewest authorizations that meet all accesses together. */
function coverOf(accesses: readonly number[], held: readonly RoleAccess[]): readonly Evidence[] {
  const candidates = new Map<string, Candidate & { readonly meets: Set<number> }>();
  for (const [number, { role, met }] of held.entries()) {
    for (const access of accesses) {
      for (const index of met.get(access) ?? []) {
        const key = `${number}/${index}`;
        const known = candidates.get(key) ?? { role, index, meets: new Set<number>() };
        known.meets.add(access);
        candidates.set(key, known);
      }
    }
  }
  // of authorizations that meet the same accesses one is enough
  const distinct = new Map([...candidates.values()].toReversed().map((each) => [[...each.meets].sort().join(), each]));
  const useful = [...distinct.values()].toReversed();
  for (let size = 1; size <= accesses.length; size++) {
    const found = choose(useful, size, new Set(accesses));
    if (found !== undefined) return found.map(({ role, index }) => ({ role, index }));
  }
  return [];
}

/** So many candidates that meet `left` together, the first choice in order. */
function choose(
  candidates: readonly Candidate[],
  size: number,
  left: ReadonlySet<number>,
): readonly Candidate[] | undefined {
  if (left.size === 0) return [];
  if (size === 0) return undefined;
  // one of the chosen has to meet the first access
  const [first] = left;
  for (const candidate of candidates) {
    if (first === undefined || !candidate.meets.has(first)) continue;
    const rest = new Set([...left].filter((access) => !candidate.meets.has(access)));
    const others = choose(candidates, size - 1, rest);
    if (others !== undefined) return [candidate, ...others];
  }
  return undefined;
}
