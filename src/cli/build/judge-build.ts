import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Severity } from '../../diagnostics/kind.ts';
import type { RuleFinding } from '../../lint/run-rules.ts';
import type { Context } from '../context.ts';
import type { Linted } from '../lint/lint-sources.ts';
import { lintSources } from '../lint/lint-sources.ts';
import type { CompiledSources } from '../sources/compile-sources.ts';

/** What the linter says of a build. */
export interface BuildJudgement {
  readonly findings: readonly Finding[];
  /** Those of the sources, and of the use of the linter. */
  readonly diagnostics: readonly Diagnostic[];
  /** Set when an error of correctness was found: nothing is written then. */
  readonly stops: boolean;
  /** How many of the warnings `lint` takes for errors. */
  readonly errorsOfLint: number;
}

/**
 * Judges the roles of a build: findings of correctness stop it, all else that is not an info is a warning. A finding of
 * correctness keeps its own level when the configuration sets one by name, or when the author has written what is found
 * in words that mean nothing else.
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
  if (hasErrors(compiled.diagnostics))
    return { findings: [], diagnostics: compiled.diagnostics, stops: true, errorsOfLint: 0 };
  const linted = lintSources(compiled, system, context);
  let errorsOfLint = 0;
  const findings = linted.found.flatMap((each) => {
    const severity = severityOf(each, linted.chosen, downloaded);
    if (each.severity === 'error' && severity === 'warning') errorsOfLint += 1;
    return severity === 'info' ? [] : linted.shown([each]).findings.map((finding) => ({ ...finding, severity }));
  });
  return {
    findings,
    diagnostics: [
      ...compiled.diagnostics.map((each) => raised(each, linted, downloaded)),
      ...linted.diagnostics.filter(isSaid),
    ],
    stops: findings.some(({ severity }) => severity === 'error'),
    errorsOfLint,
  };
}

/** What is only good to know `lint` tells: a build is run again and again. */
function isSaid({ severity }: Diagnostic): boolean {
  return severity !== 'info';
}

/** The same value twice, both written out, is an error of correctness; what parameters stand for may coincide. */
function raised(diagnostic: Diagnostic, { remediesOf }: Linted, downloaded: ReadonlySet<string>): Diagnostic {
  if (diagnostic.code !== 'R1036' || downloaded.has(diagnostic.data.role ?? '')) return diagnostic;
  return remediesOf?.(diagnostic).fix === undefined ? diagnostic : { ...diagnostic, severity: 'error' };
}

function severityOf(
  { rule, role, severity, remark }: RuleFinding,
  chosen: ReadonlySet<string>,
  downloaded: ReadonlySet<string>,
): Severity {
  if (!rule.id.startsWith('correctness/') || downloaded.has(role?.name ?? '')) {
    return severity === 'info' ? severity : 'warning';
  }
  return chosen.has(rule.id) || remark.deliberate === true ? severity : 'error';
}
