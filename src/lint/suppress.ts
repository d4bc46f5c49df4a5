import { suggestion } from '../catalog/nearest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { isRealDate } from '../model/date.ts';

/** A suppression of some rules for some lines of a file. */
export interface RuleSuppression {
  readonly place: FilePlace;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until: string;
  readonly from: number;
  readonly to: number;
}

export interface Suppressed {
  /** The findings that are left. */
  readonly findings: readonly Finding[];
  /** What is wrong with the suppressions (R601x). */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes away the findings that suppressions allow. A suppression needs a reason, ends after its last day, and is
 * reported when it allows nothing.
 *
 * @param today YYYYMMDD
 * @param known the names of all rules
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly RuleSuppression[],
  today: string,
  known: readonly string[],
): Suppressed {
  const diagnostics: Diagnostic[] = [];
  const hidden = new Set<Finding>();
  for (const suppression of suppressions) {
    const { place, until } = suppression;
    const day = until.replaceAll('-', '');
    if (until !== '' && !(isRealDate(day) && /^\d{4}-\d{2}-\d{2}$/.test(until))) {
      diagnostics.push(diagnose('R6013', { until }, place));
      continue;
    }
    for (const rule of suppression.rules) {
      if (!known.includes(rule) && !rule.startsWith('sod/')) {
        diagnostics.push(diagnose('R6001', { rule, ...suggestion(rule, known) }, place));
      } else if (suppression.reason === '') diagnostics.push(diagnose('R6010', { rule }, place));
      else {
        const allowed = findings.filter((finding) => finding.code === rule && isInside(finding, suppression));
        if (allowed.length === 0) diagnostics.push(diagnose('R6012', { rule }, place));
        else if (until !== '' && day < today) diagnostics.push(diagnose('R6011', { rule, until }, place));
        else for (const finding of allowed) hidden.add(finding);
      }
    }
  }
  return { findings: findings.filter((finding) => !hidden.has(finding)), diagnostics };
}

function isInside({ places: [place] }: Finding, { place: { file }, from, to }: RuleSuppression): boolean {
  return place?.file === file && place.line !== undefined && place.line >= from && place.line <= to;
}
