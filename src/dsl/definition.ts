import type { CallSite } from '../diagnostics/place.ts';

/** Says what a definition is; the same symbol in every copy of the package, so that a loader finds it anywhere. */
const definitionKind: symbol = Symbol.for('rolewright.definition');

/** Holds where a definition was made. */
export const definitionCallSite: symbol = Symbol.for('rolewright.callSite');

const definitionKinds = [
  'role',
  'derivedRole',
  'derivedRoleTable',
  'compositeRole',
  'user',
  'userList',
  'objects',
  'config',
] as const;

export type DefinitionKind = (typeof definitionKinds)[number];

/**
 * A shallow copy of what an author wrote, marked as a definition. Nothing of it is evaluated: getters stay getters,
 * and the prototype stays, for the check to judge. The marks are not enumerable, so that `{ ...role, name: 'Z_2' }`
 * does not carry them on.
 */
export function markDefinition<T>(given: T, kind: DefinitionKind, callSite: CallSite | undefined): T {
  const source = Object(given) as object;
  const copy = Object.create(
    Object.getPrototypeOf(source) as object | null,
    Object.getOwnPropertyDescriptors(source),
  ) as T;
  Object.defineProperty(copy, definitionKind, { value: kind });
  Object.defineProperty(copy, definitionCallSite, { value: callSite });
  return copy;
}

/** What kind of definition a value is; `undefined` for everything else. Never throws. */
export function definitionKindOf(value: unknown): DefinitionKind | undefined {
  const kind = markOf(value, definitionKind);
  return definitionKinds.find((known) => known === kind);
}

/** Where a definition was made, when that is known. Never throws. */
export function callSiteOf(value: unknown): CallSite | undefined {
  return markOf(value, definitionCallSite) as CallSite | undefined;
}

function markOf(value: unknown, mark: symbol): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(value, mark)?.value;
  } catch {
    return undefined;
  }
}
