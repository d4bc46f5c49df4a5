import { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.ts';
import { quoted } from '../../diagnostics/quoted.ts';
import { intervalOfValue } from '../../model/value-logic/interval-of-value.ts';
import { spelledSodValue } from './compiled-sod.ts';
import type { SodAccess, SodRules } from './sod-rules.ts';

const access = z.strictObject({
  object: z.string().min(1),
  fields: z.record(z.string().min(1), z.array(z.string().min(1)).min(1, { error: 'it has no value' })),
});
const id = z.string().regex(/^[A-Za-z0-9_-]+$/, { error: 'an id has letters, digits, _ and - only' });
const schema = z.strictObject({
  functions: z.array(z.strictObject({ id, text: z.string(), alternatives: z.array(z.array(access).min(1)).min(1) })),
  conflicts: z.array(
    z.strictObject({
      id,
      text: z.string(),
      functions: z.array(z.string()).min(2),
      risk: z.string(),
      severity: z.enum(['error', 'warning', 'info']).optional(),
    }),
  ),
});

export interface CheckedSod {
  /** Missing when something is wrong. */
  readonly rules?: SodRules;
  readonly problems: readonly string[];
  /** Objects that the catalog does not know, sorted: misspelt, they would never be found. */
  readonly unknown: readonly string[];
}

/**
 * Checks a rule set, whatever it is: its shape, that ids are there once and functions exist, and that no function asks
 * for what no role can have.
 */
export function checkSod(given: unknown, catalog: Catalog): CheckedSod {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => `${placeIn(given, path)}: ${lowered(message)}`),
      unknown: [],
    };
  }
  const { functions, conflicts } = parsed.data;
  const ids = new Set(functions.map((each) => each.id));
  const problems = [
    ...repeated(functions.map((each) => each.id)).map((each) => `the function "${each}" is there twice`),
    ...repeated(conflicts.map((each) => each.id)).map((each) => `the conflict "${each}" is there twice`),
    ...conflicts.flatMap((conflict) =>
      conflict.functions
        .filter((name) => !ids.has(name))
        .map((name) => `the conflict ${conflict.id} names a function "${name}" that does not exist`),
    ),
    ...functions.flatMap((each) =>
      each.alternatives.flat().flatMap((access) => {
        const wrong = problemsOf(access, catalog);
        return [...new Set(wrong)].map((problem) => `the function ${each.id}: ${problem}`);
      }),
    ),
  ];
  const objects = new Set(functions.flatMap(({ alternatives }) => alternatives.flat().map(({ object }) => object)));
  const unknown = [...objects].filter((object) => catalog.object(object) === undefined).sort();
  return problems.length > 0 ? { problems, unknown } : { rules: parsed.data as SodRules, problems, unknown };
}

/** A path in a rule set, with the id of the function or conflict where it has one: rows of a table have no number. */
function placeIn(given: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  const members: unknown = list === undefined ? undefined : Reflect.get(Object(given) as object, list);
  const member: unknown = Array.isArray(members) && typeof index === 'number' ? members[index] : undefined;
  const id: unknown = member === undefined ? undefined : Reflect.get(Object(member) as object, 'id');
  const noun = list === 'functions' ? 'function' : 'conflict';
  if (typeof id !== 'string' || id === '') return path.map(String).join('.');
  return [`the ${noun} ${id}`, rest.map(String).join('.')].filter((part) => part !== '').join(', ');
}

/** What no role can have, so that the function would never be found. Fields are judged of verified objects only. */
function problemsOf({ object, fields }: SodAccess, catalog: Catalog): readonly string[] {
  const known = catalog.object(object);
  const foreign = known?.verified === true ? Object.keys(fields).filter((name) => !known.fields.includes(name)) : [];
  const empty = Object.entries(fields).flatMap(([field, values]) =>
    values.filter((value) => intervalOfValue(spelledSodValue(value)) === undefined).map((value) => ({ field, value })),
  );
  return [
    ...foreign.map((field) => `${object} has no field ${field}, its fields are ${known?.fields.join(', ') ?? ''}`),
    ...empty.map(({ field, value }) => `${object} ${field}: ${quoted(value)} grants nothing, its ends are exchanged`),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function lowered(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}
