import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';
import { joinedLine } from '../../formats/pfcg/explain-row.ts';
import { tagWidth } from '../../formats/pfcg/record.ts';
import { roleOfLine } from '../../import/origin/role-of-line.ts';

/** The lines that can be fetched are limited: with more errors than that, nobody knows whom they concern. */
const mostErrors = 500;
const widestName = 30;

/** What the last line of a file has whose end is lost: no whole row, or no whole tag. */
const isCut: ReadonlySet<Diagnostic['code']> = new Set(['R2103', 'R2104']);

/**
 * How many errors each role of a file has in its lines; `undefined` when some error cannot be told to be of a certain
 * role, or when the end of the file is lost: then any role may be incomplete.
 */
export function damagedRoles(
  { roles, diagnostics, lines }: Pick<PfcgFile, 'roles' | 'diagnostics' | 'lines'>,
  lineOf: (line: number) => string | undefined,
): ReadonlyMap<string, number> | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > mostErrors) return undefined;
  const names = new Set(roles.map(({ name }) => name));
  const damaged = new Map<string, number>();
  for (const error of errors) {
    if (isCut.has(error.code) && lineNumberOf(error) === lines) return undefined;
    const concerned = rolesOf(error, names, lineOf);
    if (concerned.length === 0) return undefined;
    for (const name of concerned) damaged.set(name, (damaged.get(name) ?? 0) + 1);
  }
  return damaged;
}

/** The roles that an error concerns; none when nobody can tell. */
function rolesOf(
  error: Diagnostic,
  names: ReadonlySet<string>,
  lineOf: (line: number) => string | undefined,
): readonly string[] {
  const said: unknown = Reflect.get(Object(error.data) as object, 'role');
  if (typeof said === 'string' && names.has(said)) return [said];
  const number = lineNumberOf(error);
  const line = number === undefined ? undefined : lineOf(number);
  if (line === undefined) return [];
  const second = joinedLine(line.slice(tagWidth));
  const parts = second === undefined ? [line] : [line, line.slice(tagWidth + second.at)];
  const found = parts.map((part) => roleIn(part, names));
  return found.some((name) => name === undefined) ? [] : found.filter((name) => name !== undefined);
}

function lineNumberOf({ places: [place] }: Diagnostic): number | undefined {
  return place !== undefined && isFilePlace(place) ? place.line : undefined;
}

/** Columns that a name may have moved by. */
const mostMoved = 12;

function roleIn(line: string, names: ReadonlySet<string>): string | undefined {
  const named = roleOfLine(line);
  if (names.has(named)) return named;
  const [only, ...others] = names;
  if (others.length === 0) return only;
  // Columns that have moved: a whole name near its place, so that Z_A is not found in Z_AB or in another column.
  const around = line.slice(tagWidth - mostMoved, tagWidth + mostMoved + widestName);
  const within = [...names].filter((name) => isWholeIn(around, name));
  return within.length === 1 ? within[0] : undefined;
}

function isWholeIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || at > 2 * mostMoved) return false;
  const [before = ' ', after = ' '] = [text[at - 1], text[at + name.length]];
  return /[\d ]/.test(before) && (after === ' ' || name.length === widestName);
}
