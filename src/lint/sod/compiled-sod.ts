import type { Role } from '../../model/role.ts';
import { grantOf } from '../../model/value-logic/grant.ts';
import { overlaps } from '../../model/value-logic/set-operations.ts';
import type { ResolveOrgLevel, ValueSet } from '../../model/value-logic/value-set.ts';
import { nothing, valueSetOf } from '../../model/value-logic/value-set.ts';
import type { SodAccess, SodConflict, SodFunction, SodRules } from './sod-rules.ts';

/** An access that some function needs, each once and by number. */
interface CompiledAccess {
  readonly number: number;
  readonly fields: readonly (readonly [name: string, wanted: ValueSet])[];
}

/** The alternatives of a function, as the numbers of the accesses that each needs. */
export type Alternatives = readonly (readonly number[])[];

export interface CompiledConflict extends SodConflict {
  readonly needs: readonly { readonly function: SodFunction; readonly alternatives: Alternatives }[];
}

/** Rule sets made ready: a role is looked through once, whatever the number of functions. */
export interface CompiledSod {
  readonly accesses: number;
  readonly byObject: ReadonlyMap<string, readonly CompiledAccess[]>;
  readonly conflicts: readonly CompiledConflict[];
}

/** Which authorizations of a role meet which accesses: by the number of the access, indices of authorizations. */
export interface RoleAccess {
  readonly role: Role;
  readonly met: ReadonlyMap<number, readonly number[]>;
}

/** Makes rule sets ready that `checkSod` has checked. */
export function compileSod(sets: readonly SodRules[]): CompiledSod {
  const numbers = new Map<string, number>();
  const byObject = new Map<string, CompiledAccess[]>();
  const numberOf = ({ object, fields }: SodAccess): number => {
    const key = JSON.stringify([object, Object.entries(fields).sort(([left], [right]) => (left < right ? -1 : 1))]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    const wanted = Object.entries(fields).map(
      ([name, values]) => [name, valueSetOf(values.map(spelledSodValue))] as const,
    );
    byObject.set(object, [...(byObject.get(object) ?? []), { number, fields: wanted }]);
    return number;
  };
  const conflicts = sets.flatMap(({ functions, conflicts: own }) => {
    const byId = new Map(
      functions.map((each) => [
        each.id,
        { function: each, alternatives: each.alternatives.map((accesses) => accesses.map(numberOf)) },
      ]),
    );
    return own.map((conflict) => ({ ...conflict, needs: conflict.functions.flatMap((id) => byId.get(id) ?? []) }));
  });
  return { accesses: numbers.size, byObject, conflicts };
}

/** A value of a rule set: `03`, `VA*`, `1000..1999`. */
export function spelledSodValue(value: string): { readonly low: string; readonly high: string } {
  const [low = '', high = ''] = value.split('..');
  return { low, high };
}

/** Looks through the authorizations of a role; inactive ones and those with an open field grant nothing. */
export function accessOf(role: Role, { byObject }: CompiledSod, resolve: ResolveOrgLevel): RoleAccess {
  const met = new Map<number, number[]>();
  for (const [index, authorization] of role.authorizations.entries()) {
    const asked = byObject.get(authorization.object);
    const grant = asked && grantOf(authorization, resolve);
    if (asked === undefined || grant === undefined) continue;
    for (const { number, fields } of asked) {
      if (!fields.every(([name, wanted]) => overlaps(grant.fields.get(name) ?? nothing, wanted))) continue;
      const indices = met.get(number);
      if (indices === undefined) met.set(number, [index]);
      else indices.push(index);
    }
  }
  return { role, met };
}
