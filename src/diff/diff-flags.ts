import type { RoleFlag } from '../model/role.ts';
import type { FlagChanged } from './change.ts';

/** What differs between the flags of two versions of a role, by name. */
export function diffFlags(before: readonly RoleFlag[], after: readonly RoleFlag[]): readonly FlagChanged[] {
  const [left, right] = [valuesByName(before), valuesByName(after)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .sort()
    .filter((name) => left.get(name) !== right.get(name))
    .map((name) => ({ kind: 'flag', name, before: left.get(name), after: right.get(name) }));
}

function valuesByName(flags: readonly RoleFlag[]): ReadonlyMap<string, string> {
  return new Map(flags.map(({ name, value }) => [name, value]));
}
