import type { Authorization } from './authorization.ts';
import type { Role } from './role.ts';
import type { Value } from './value.ts';

/** Something in which a derived role is no longer what its master says. */
export interface Drift {
  readonly object: string;
  /** '' when the authorization as a whole is meant. */
  readonly field: string;
  /** The value or range as text; '' when the authorization as a whole is meant. */
  readonly value: string;
  /** missing: the master has it; added: only the derived role has it. */
  readonly change: 'missing' | 'added';
  /** The authorization of the derived role that has it or lacks it; none when that is missing as a whole. */
  readonly authorization?: Authorization;
}

/**
 * Compares the authorizations of a derived role with those of its master, by object, field and value. Status, text,
 * order and numbers do not count, nor do the values of org levels, which are the derived role's own. Authorizations
 * of one object are paired so that as few values as possible differ.
 */
export function driftOf(derived: Role, master: Role): readonly Drift[] {
  if (derived.authorizations === master.authorizations) return [];
  const objects = new Set([...master.authorizations, ...derived.authorizations].map(({ object }) => object));
  return [...objects].sort().flatMap((object) => {
    const of = (role: Role) => role.authorizations.filter((each) => each.object === object);
    return driftOfObject(object, of(derived), of(master));
  });
}

function driftOfObject(object: string, derived: readonly Authorization[], master: readonly Authorization[]): Drift[] {
  const found: Drift[] = [];
  const left = new Set(derived);
  const unpaired: Authorization[] = [];
  // pairs that are the same come first, so that one changed authorization is not compared with a sound one
  for (const authorization of master) {
    const same = [...left].find((each) => differences(each, authorization).length === 0);
    if (same === undefined) unpaired.push(authorization);
    else left.delete(same);
  }
  for (const authorization of unpaired) {
    const [nearest] = [...left].sort(
      (a, b) => differences(a, authorization).length - differences(b, authorization).length,
    );
    if (nearest === undefined) found.push({ object, field: '', value: '', change: 'missing' });
    else {
      left.delete(nearest);
      found.push(...differences(nearest, authorization).map((each) => ({ ...each, authorization: nearest })));
    }
  }
  for (const authorization of left) found.push({ object, field: '', value: '', change: 'added', authorization });
  return found;
}

function differences(derived: Authorization, master: Authorization): Drift[] {
  const has = cellsOf(derived);
  const should = cellsOf(master);
  const { object } = master;
  const inactive =
    derived.inactive === master.inactive
      ? []
      : [{ object, field: '', value: 'inactive', change: derived.inactive ? 'added' : 'missing' } as const];
  return [
    ...inactive,
    ...[...should]
      .filter(([key]) => !has.has(key))
      .map(([, cell]) => ({ object, ...cell, change: 'missing' as const })),
    ...[...has].filter(([key]) => !should.has(key)).map(([, cell]) => ({ object, ...cell, change: 'added' as const })),
  ];
}

function cellsOf({ fields, inactive }: Authorization): Map<string, { field: string; value: string }> {
  const cells = new Map<string, { field: string; value: string }>();
  for (const { name, values } of fields) {
    for (const value of values) {
      const off = (value.inactive ?? inactive) !== inactive ? ' inactive' : '';
      cells.set(`${name}\0${value.low}\0${value.high}${off}`, { field: name, value: spelled(value) });
    }
  }
  return cells;
}

function spelled({ low, high }: Value): string {
  return high === '' ? low : `${low}..${high}`;
}
