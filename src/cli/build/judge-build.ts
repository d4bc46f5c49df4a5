import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Context } from '../context.ts';
import { lintSources } from '../lint/lint-sources.ts';
import type { CompiledSources } from '../sources/compile-sources.ts';

/** What the linter says of a build. */
export interface BuildJudgement {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Set when an error of correctness was found: nothing is written then. */
  readonly stops: boolean;
}

/** Of a build whose sources have errors. */
export const noJudgement: BuildJudgement = { findings: [], diagnostics: [], stops: false };

/**
 * Judges the roles of a build: errors of correctness stop it, all else that is not an info is a warning.
 *
 * @param downloaded names of roles that still are as they were downloaded: what is wrong with them is in the system
 * already, so it stops nothing
 */
export function judgeBuild(
  compiled: CompiledSources,
  system: string | undefined,
  context: Pick<Context, 'io'>,
  downloaded: ReadonlySet<string> = new Set(),
): BuildJudgement {
  const linted = lintSources(compiled, system, context);
  const findings = linted.found.flatMap((each) => {
    const isDownloaded = downloaded.has(each.role?.name ?? '');
    return linted.shown([each]).findings.flatMap((finding) => {
      if (finding.severity === 'info') return [];
      return [isCorrectness(finding) && !isDownloaded ? finding : { ...finding, severity: 'warning' as const }];
    });
  });
  return {
    findings,
    diagnostics: linted.diagnostics,
    stops: findings.some(({ severity }) => severity === 'error'),
  };
}

function isCorrectness({ code }: Finding): boolean {
  return code.startsWith('correctness/');
}
