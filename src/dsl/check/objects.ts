import type { ProjectObjects } from '../../catalog/known-objects.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { callSiteOf } from '../definition.ts';
import { repositoryNames } from './context.ts';
import { checkName } from './name.ts';
import { Problems } from './problems.ts';
import type { ArrayKind } from './read.ts';
import { readArray, readProperties } from './read.ts';
import { Spot } from './spot.ts';

const nameWidth = 10;
const fieldArray: ArrayKind = { of: 'field names', limit: 10, tooMany: 'R1052' };

export interface CheckedObjects {
  /** The objects without errors. */
  readonly objects: ProjectObjects;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks the objects that a project declares with `defineObjects`: names of up to 10 characters, upper case;
 * 1 to 10 fields, each once. Never throws.
 */
export function checkObjects(given: unknown): CheckedObjects {
  const problems = new Problems(callSiteOf(given));
  const objects = readObjects(new Spot(problems, 'objects'), given);
  return { objects, diagnostics: problems.list() };
}

/** The same for objects at a place in another definition. */
export function readObjects(spot: Spot, given: unknown): ProjectObjects {
  const properties = readProperties(spot, given, "an object with the fields of each object, { Z_OBJECT: ['ACTVT'] }");
  const objects = [...(properties ?? [])].flatMap(([name, list]) => {
    const before = spot.problems.errors;
    checkName(spot.at(name, 'the authorization object').key, name, nameWidth, repositoryNames);
    const fields = readFields(spot.at(name, name), list);
    return spot.problems.errors === before ? [[name, fields] as const] : [];
  });
  return Object.fromEntries(objects);
}

function readFields(spot: Spot, list: unknown): readonly string[] {
  const fields = new Set<string>();
  const elements = readArray(spot, list, fieldArray);
  if (elements?.length === 0) spot.report('R1051', {});
  for (const [index, element] of (elements ?? []).entries()) {
    const at = spot.at(index, `the field of ${spot.subject}`);
    const field = checkName(at, element, nameWidth, repositoryNames);
    if (field === undefined) continue;
    if (fields.has(field)) at.named(spot.subject).report('R1053', { field });
    fields.add(field);
  }
  return [...fields];
}
