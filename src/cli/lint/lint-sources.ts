import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { isFilePlace } from '../../diagnostics/place.ts';
import { lintOptions } from '../../lint/lint-options.ts';
import { suppress } from '../../lint/suppress.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import { suppressionsIn } from '../../load/suppressions.ts';
import { callSiteOf } from '../../dsl/definition.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import type { Context, Sources } from '../context.ts';
import type { CompiledSources } from '../sources/compile-sources.ts';
import { judge } from './judge.ts';
import { lintedUsers } from './lint-users.ts';
import { sourcePlaces } from './source-places.ts';
import type { PlaceOf } from './to-finding.ts';
import { toFinding } from './to-finding.ts';
import { today } from './today.ts';

/** What the linter found in one kind of input, before a baseline takes away what is known. */
export interface Linted {
  readonly found: readonly RuleFinding[];
  /** Makes findings of those that are new, and takes away those that are allowed. */
  readonly shown: (found: readonly RuleFinding[]) => {
    readonly findings: readonly Finding[];
    readonly diagnostics: readonly Diagnostic[];
  };
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Partial<Sources>;
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
  const judged = judge(options, subjects, place, io.cwd);
  const byName = new Map(roles.map((role) => [role.name, role]));
  const findPlace = sourcePlaces(origins, sources);
  const placeOf: PlaceOf = ({ role, user }, spot) => {
    if (role !== undefined) return findPlace(role, spot);
    const defined = places.get(user?.name ?? '');
    return defined === undefined || isFilePlace(defined) ? defined : sources.locate(defined);
  };
  const files = new Set(definitions.flatMap(({ file, value }) => [file, callSiteOf(value)?.file ?? file]));
  return {
    found: judged.findings,
    shown: (found) => {
      const texts = sourceTexts(io.cwd);
      const paths = new Set([...files].map((file) => texts.pathOf(file)));
      const suppressions = [...paths].flatMap((file) => suppressionsIn(file, texts));
      const findings = found.map((each) => toFinding(each, byName, placeOf));
      return suppress(
        findings,
        suppressions,
        today(io),
        options.known.map(({ id }) => id),
      );
    },
    diagnostics: [...options.diagnostics, ...judged.diagnostics],
    sources,
  };
}
