import type { CallSite } from '../diagnostics/place.ts';
import type { DefinitionKind } from '../dsl/definition.ts';
import { callSiteOf, definitionKindOf } from '../dsl/definition.ts';

export interface ExportedDefinition {
  readonly kind: DefinitionKind;
  /** What `defineRole` and its relatives returned: not checked yet. */
  readonly value: object;
  readonly callSite: CallSite | undefined;
}

export interface ExportedDefinitions {
  readonly definitions: readonly ExportedDefinition[];
  /** Names of exports that hold a plain object which looks like a role. */
  readonly undefinedRoles: readonly string[];
}

/**
 * The definitions among the exports of a module, each object once: exports that are definitions, and those in arrays,
 * however nested. Everything else is passed over.
 *
 * @param names the exports in the order in which their definitions shall come
 */
export function exportedDefinitions(
  exports: Readonly<Record<string, unknown>>,
  names: readonly string[],
): ExportedDefinitions {
  const definitions = new Map<object, ExportedDefinition>();
  const undefinedRoles = new Set<string>();
  for (const name of names) {
    for (const value of flattened(exports[name], new Set())) {
      const kind = definitionKindOf(value);
      if (kind !== undefined) definitions.set(value, { kind, value, callSite: callSiteOf(value) });
      else if (looksLikeRole(value)) undefinedRoles.add(name);
    }
  }
  return { definitions: [...definitions.values()], undefinedRoles: [...undefinedRoles] };
}

/** The objects in a value; an array that contains itself is gone through once. */
function* flattened(value: unknown, seen: Set<unknown>): Generator<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  if (!Array.isArray(value)) yield value;
  else {
    seen.add(value);
    for (const element of value) yield* flattened(element, seen);
  }
}

function looksLikeRole(value: object): boolean {
  const { name, authorizations } = value as { readonly name?: unknown; readonly authorizations?: unknown };
  return typeof name === 'string' && typeof authorizations === 'object' && authorizations !== null;
}
