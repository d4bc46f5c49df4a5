import type { Finding, Remedy } from '../finding.ts';
import { sortFindings } from '../finding.ts';
import { visibleJson } from './visible.ts';

/** A finding as other programs read it; what is not known is left out. */
export interface JsonFinding {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly help?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly note?: string;
  readonly related?: readonly Finding['places'][number][];
  /** Ways out as edits of sources; those that are safe are what `lint --fix` carries out. */
  readonly remedies?: readonly Remedy[];
}

/** Findings as plain data, sorted by place: what `--format json` puts into its document. */
export function jsonFindings(findings: readonly Finding[]): readonly JsonFinding[] {
  return sortFindings(findings).map(({ code, severity, message, help, remedies, places: [place, ...related] }) => ({
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...place,
    ...(related.length === 0 ? {} : { related }),
    ...(remedies === undefined ? {} : { remedies }),
  }));
}

/** Findings as one JSON array; what a terminal would act on is escaped, the values stay the same. */
export function renderJson(findings: readonly Finding[]): string {
  return `${visibleJson(jsonFindings(findings))}\n`;
}
