import type { Catalog } from '../../catalog/catalog.ts';
import { verifyCodes } from '../../diagnostics/codes/verify.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CatalogGrowth } from '../../import/catalog-growth.ts';
import { withGrowth } from '../../import/catalog-growth.ts';
import { mastersOf } from '../../model/masters.ts';
import type { VerifyOptions } from '../../verify/verify-file.ts';
import { findingsIn } from '../../verify/verify-file.ts';
import type { Context } from '../context.ts';
import type { LookedAt } from '../verify/verified-file.ts';
import { lookAtOne } from '../verify/verified-file.ts';
import type { Downloads } from './read-downloads.ts';

/** What is asked of the system and not of the files: roles that a role refers to. */
const ofSystem: readonly string[] = ['R2509', 'R2510'];

/** More of one kind tells nobody more about files that have lost lines. */
const mostOfKind = 10;

/** What is missing when nothing of a table was exported. */
const tableOf: Readonly<Record<string, string>> = {
  R2507: 'AGR_1252',
  R2511: 'AGR_HIER',
  R2512: 'AGR_TCODES',
  R2514: 'AGR_TEXTS',
  R2515: 'AGR_TEXTS',
  R2520: 'AGR_BUFFI',
  R2521: 'AGR_HIERT',
};

/** Whether lines of downloads were lost, as far as the others tell. */
export interface Doubts {
  readonly diagnostics: readonly Diagnostic[];
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/**
 * What verify finds in downloads although each of their lines is sound: lines were lost, or do not fit to each other.
 * Warnings, all of them, because a system may have such a role and a source can say it; the first of each kind.
 *
 * @param growth what the roles use and the catalog does not know: an object has the fields that it has anywhere
 */
export function doubtsAbout(
  { roles, looked, exports }: Pick<Downloads, 'roles' | 'looked' | 'exports'>,
  catalog: Catalog,
  growth: CatalogGrowth,
  context: Pick<Context, 'io' | 'progress'>,
): Doubts {
  const isNew = ([name]: readonly [string, unknown]) => catalog.object(name) === undefined;
  const objects = Object.fromEntries(Object.entries(growth.objects).filter(isNew));
  const around = { catalog: withGrowth(catalog, { ...growth, objects }), target: undefined };
  const names = { knownRoles: [], masters: mastersOf(roles.values()) };
  const lines = new Map<string, LookedAt['lineOf']>();
  const found = looked.flatMap(({ file, excluded }) => {
    const { path, diagnostics, lineOf } = lookAtOne(file, names, around, context);
    lines.set(path, lineOf);
    return ofRoles(diagnostics, excluded);
  });
  const inExports = exports === undefined ? [] : ofExports(exports, { ...names, catalog: around.catalog });
  const lineInExports = exports?.set.linesFor(inExports);
  return {
    diagnostics: condensed([...found, ...inExports]),
    lineOf: (file, line) => lines.get(file)?.(line) ?? lineInExports?.(file, line),
  };
}

function ofRoles(found: readonly Diagnostic[], excluded: ReadonlySet<string>): readonly Diagnostic[] {
  return found.filter(
    ({ code, data }) => code in verifyCodes && !ofSystem.includes(code) && !excluded.has(roleOf(data)),
  );
}

/** What is to be said of exports: not what follows from a table that the set does not have. */
function ofExports(
  { path, set, excluded }: NonNullable<Downloads['exports']>,
  options: Omit<VerifyOptions, 'file'>,
): readonly Diagnostic[] {
  const { view, bytes, without } = set;
  if (view === undefined) return [];
  const found = view.inXml(findingsIn(view.content, () => [bytes], { ...options, file: path }));
  return ofRoles(found, excluded).filter(({ code }) => !without.includes(tableOf[code] ?? ''));
}

function roleOf(data: Diagnostic['data']): string {
  return 'role' in data && typeof data.role === 'string' ? data.role : '';
}

function condensed(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const shown = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostOfKind;
  });
  const warnings = shown.map((each): Diagnostic => ({ ...each, severity: 'warning' }));
  const more = found.length - shown.length;
  return more === 0 ? warnings : [...warnings, diagnose('R5616', { count: more })];
}
