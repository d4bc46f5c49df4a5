import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { lintOptions } from '../../lint/lint-options.ts';
import { suppress } from '../../lint/suppress.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { SourceElement } from '../../load/source-element.ts';
import { suppressionsIn } from '../../load/suppressions.ts';
import { callSiteOf } from '../../dsl/definition.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import type { Context, Sources } from '../context.ts';
import type { CompiledSources } from '../sources/compile-sources.ts';
import { judge } from './judge.ts';
import { lintedUsers } from './lint-users.ts';
import { sourcePlaces } from './source-places.ts';
import type { FindRemedies } from './source-remedies.ts';
import { findRemedies } from './source-remedies.ts';
import type { PlaceOf } from './to-finding.ts';
import { toFinding } from './to-finding.ts';
import { today } from './today.ts';

/** What the linter found in one kind of input, before a baseline takes away what is known. */
export interface Linted {
  /** What no suppression allows. */
  readonly found: readonly RuleFinding[];
  /** Makes findings of those that are new. */
  readonly shown: (found: readonly RuleFinding[]) => Shown;
  readonly diagnostics: readonly Diagnostic[];
  /** The rules whose level the configuration sets by name. */
  readonly chosen: ReadonlySet<string>;
  /** What can be done about diagnostics of the sources. */
  readonly remediesOf?: FindRemedies['ofDiagnostic'];
  readonly sources: Partial<Sources>;
}

export interface Shown {
  readonly findings: readonly Finding[];
  /** What `--fix` removes for these findings; nothing in files. */
  readonly fixes: readonly SourceElement[];
}

/** Judges the roles and users of compiled sources. What their compilation reported is not repeated here. */
export function lintSources(
  compiled: CompiledSources,
  system: string | undefined,
  { io }: Pick<Context, 'io'>,
): Linted {
  const { roles, origins, config, sources, definitions } = compiled;
  const { given, callSite } = config.lint;
  const options = lintOptions(given, callSite);
  const { users, places } = lintedUsers(compiled, system, io.cwd);
  const place = { definition: callSite, path: [], on: 'value' } as const;
  const subjects = { roles, users, catalog: config.catalog, origin: 'sources' } as const;
  const judged = judge(options, subjects, place, io.cwd, ({ role, user }) =>
    role === undefined ? places.get(user?.name ?? '') : origins.get(role.name),
  );
  const byName = new Map(roles.map((role) => [role.name, role]));
  const findPlace = sourcePlaces(origins, sources);
  const placeOf: PlaceOf = ({ role, user }, spot) => {
    if (role !== undefined) return findPlace(role, spot);
    const defined = places.get(user?.name ?? '');
    return defined === undefined || isFilePlace(defined) ? defined : sources.locate(defined);
  };
  const files = new Set(definitions.flatMap(({ file, value }) => [file, callSiteOf(value)?.file ?? file]));
  // masters and single roles need not be exported, nor stand in one of the sources
  for (const origin of origins.values()) {
    const file = isFilePlace(origin) ? undefined : origin.definition?.file;
    if (file !== undefined) files.add(file);
  }
  const texts = sourceTexts(io.cwd);
  const find = findRemedies(origins, texts);
  const paths = new Set([...files].map((file) => texts.pathOf(file)));
  const all = new Map(judged.findings.map((each) => [toFinding(each, byName, placeOf), each]));
  const allowing = [...paths].flatMap((file) => suppressionsIn(file, texts));
  const known = options.known.map(({ id }) => id);
  const left = suppress([...all.keys()], allowing, today(io), known);
  const ready = new Map(
    left.findings.flatMap((finding) => {
      const found = all.get(finding);
      return found === undefined ? [] : [[found, finding] as const];
    }),
  );
  return {
    found: [...ready.keys()],
    shown: (found) => {
      const fixes: SourceElement[] = [];
      const findings = found.flatMap((each) => {
        const { remedies, fix } = find.ofFinding(each);
        if (fix !== undefined) fixes.push(fix);
        const finding = ready.get(each);
        return finding === undefined ? [] : [remedies.length === 0 ? finding : { ...finding, remedies }];
      });
      return { findings, fixes };
    },
    diagnostics: [...options.diagnostics, ...judged.diagnostics, ...left.diagnostics],
    chosen: options.chosen,
    remediesOf: find.ofDiagnostic,
    sources,
  };
}
