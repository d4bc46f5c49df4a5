import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { defaultConfig } from '../../dsl/check-config.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import { sourceTexts } from '../../load/source-texts.ts';
import type { Role } from '../../model/role.ts';
import type { Context } from '../context.ts';
import { encodingOption } from '../role-files/encoding-option.ts';
import { fileEncoding } from '../role-files/file-encoding.ts';
import { kindAt } from '../roles/kind-at.ts';
import { compileSources } from '../sources/compile-sources.ts';
import { loadConfiguration } from '../sources/configuration.ts';
import { UsageError } from '../usage-error.ts';
import { lintFiles } from './lint-files.ts';
import type { Linted, Shown } from './lint-sources.ts';
import { lintSources } from './lint-sources.ts';
import type { LintValues } from './lint-values.ts';

/** What is judged: sources, role files, or both. */
export interface LintInput {
  /** Undefined when role files alone were named; empty for everything below `roles/`. */
  readonly sources: readonly string[] | undefined;
  readonly files: readonly string[];
  readonly system: string | undefined;
  /** The name of the encoding of role files. */
  readonly encoding: string | undefined;
}

export interface LintedInput {
  /** The roles of the sources. */
  readonly roles: readonly Role[];
  readonly linted: readonly Linted[];
  readonly found: readonly RuleFinding[];
  readonly shown: (found: readonly RuleFinding[]) => Shown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells sources from role files. */
export async function inputOf(
  { what, system, encoding, fix }: Pick<LintValues, 'what' | 'system' | 'encoding' | 'fix'>,
  cwd: string,
): Promise<LintInput> {
  encodingOption(encoding);
  const sources: string[] = [];
  const files: string[] = [];
  for (const given of what) {
    const kind = await kindAt(given, cwd);
    if (kind === 'nothing') throw new UsageError([diagnose('R5504', { given })]);
    if (kind !== 'sources' && fix) throw new UsageError([diagnose('R6040', { given })]);
    (kind === 'sources' ? sources : files).push(given);
  }
  return { sources: files.length > 0 && sources.length === 0 ? undefined : sources, files, system, encoding };
}

/**
 * Judges sources and role files.
 *
 * @param again another number than 0 when the sources have changed since they were judged
 */
export async function lintInput(
  { sources, files, system, encoding }: LintInput,
  context: Pick<Context, 'io' | 'progress'>,
  again = 0,
): Promise<LintedInput> {
  const linted: Linted[] = [];
  const diagnostics: Diagnostic[] = [];
  let roles: readonly Role[] = [];
  if (sources !== undefined) {
    const compiled = await compileSources(sources, system, context, undefined, again);
    ({ roles } = compiled);
    diagnostics.push(...compiled.diagnostics);
    linted.push(lintSources(compiled, system, context));
  }
  if (files.length > 0) {
    const loaded = await loadConfiguration(context.io.cwd, system, sourceTexts(context.io.cwd));
    if (linted.length === 0) diagnostics.push(...loaded.diagnostics);
    linted.push(
      await lintFiles(files, loaded.config ?? defaultConfig, fileEncoding(encoding, loaded.settings), context),
    );
  }
  diagnostics.push(...linted.flatMap((each) => each.diagnostics));
  return {
    roles,
    linted,
    found: linted.flatMap((each) => each.found),
    shown: (found) => {
      const wanted = new Set(found);
      const shown = linted.map((each) => each.shown(each.found.filter((finding) => wanted.has(finding))));
      return { findings: shown.flatMap(({ findings }) => findings), fixes: shown.flatMap(({ fixes }) => fixes) };
    },
    diagnostics: withoutRepetition(diagnostics),
  };
}

/** The configuration may be told of twice, for sources and for files. */
function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
