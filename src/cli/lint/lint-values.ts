import type { ReportFormat } from '../../diagnostics/render/index.ts';

/** The options of `lint`. */
export interface LintValues {
  readonly what: readonly string[];
  readonly format: ReportFormat;
  readonly system: string | undefined;
  readonly encoding: string | undefined;
  readonly baseline: string | undefined;
  readonly 'update-baseline': boolean;
  readonly 'max-warnings': number | undefined;
  readonly fix: boolean;
}
