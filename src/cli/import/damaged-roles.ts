import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { roleOfLine } from '../../import/origin/role-of-line.ts';

/** The lines that can be fetched are limited: with more errors than that, nobody knows whom they concern. */
const mostErrors = 500;

/**
 * How many errors each role of a file has in its lines; `undefined` when some error cannot be told to be of a certain
 * role.
 */
export function damagedRoles(
  { roles, diagnostics }: Pick<PfcgFile, 'roles' | 'diagnostics'>,
  lineOf: (line: number) => string | undefined,
): ReadonlyMap<string, number> | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > mostErrors) return undefined;
  const names = new Set(roles.map(({ name }) => name));
  const damaged = new Map<string, number>();
  for (const error of errors) {
    const name = roleOf(error, names, lineOf);
    if (name === undefined) return undefined;
    damaged.set(name, (damaged.get(name) ?? 0) + 1);
  }
  return damaged;
}

function roleOf(
  error: Diagnostic,
  names: ReadonlySet<string>,
  lineOf: (line: number) => string | undefined,
): string | undefined {
  const said: unknown = Reflect.get(Object(error.data) as object, 'role');
  if (typeof said === 'string' && names.has(said)) return said;
  const [place] = error.places;
  const line = place !== undefined && isFilePlace(place) && place.line !== undefined ? lineOf(place.line) : undefined;
  if (line === undefined) return undefined;
  const named = roleOfLine(line);
  if (names.has(named)) return named;
  // Columns that have moved: the longest name in the line, so that Z_A is not found in Z_AB.
  const within = [...names].filter((name) => line.includes(name)).sort((one, other) => other.length - one.length);
  const [only, ...others] = names;
  return within[0] ?? (others.length === 0 ? only : undefined);
}
