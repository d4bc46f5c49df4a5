import type { Grant } from './grant.ts';
import { grantCovers } from './grant.ts';
import { difference, intersection, overlaps } from './set-operations.ts';
import type { ValueSet } from './value-set.ts';
import { isNothing, nothing } from './value-set.ts';

/** Beyond so many pieces nobody waits for the answer; no real role comes near. */
const mostPieces = 4096;

type Fields = ReadonlyMap<string, ValueSet>;

/**
 * Whether several authorizations together grant all that one does: authorizations add up (reference, section 3a), so
 * what one lacks another may give. Exact, but for roles with so many overlapping authorizations that the answer would
 * take too long; then it is no.
 */
export function grantsCover(givers: readonly Grant[], asked: Grant): boolean {
  // what has nothing in common with it gives nothing of it, and is most of what a role with many authorizations has
  const same = givers.filter((giver) => giver.object === asked.object && hasCommon(giver, asked));
  if (same.some((giver) => grantCovers(giver, asked))) return true;
  const names = fieldNames(same, asked);
  let pieces: readonly Fields[] = [asked.fields];
  for (const giver of same) {
    pieces = pieces.flatMap((piece) => remainder(piece, giver.fields, names));
    if (pieces.length === 0) return true;
    if (pieces.length > mostPieces) return false;
  }
  return pieces.length === 0;
}

function hasCommon(giver: Grant, asked: Grant): boolean {
  for (const [name, set] of asked.fields) if (!overlaps(giver.fields.get(name) ?? nothing, set)) return false;
  return true;
}

function fieldNames(givers: readonly Grant[], asked: Grant): readonly string[] {
  return [...new Set([asked, ...givers].flatMap(({ fields }) => [...fields.keys()]))];
}

/** What is left of a piece when the part that a giver grants is cut out: at most one piece for each field. */
function remainder(piece: Fields, giver: Fields, names: readonly string[]): readonly Fields[] {
  const shared = names.map((name) => intersection(setOf(piece, name), setOf(giver, name)));
  if (shared.some(isNothing)) return [piece];
  const rest: Fields[] = [];
  const cut = new Map(piece);
  names.forEach((name, index) => {
    const left = difference(setOf(piece, name), setOf(giver, name));
    if (!isNothing(left)) rest.push(new Map(cut).set(name, left));
    cut.set(name, shared[index] ?? nothing);
  });
  return rest;
}

function setOf(fields: Fields, name: string): ValueSet {
  return fields.get(name) ?? nothing;
}
