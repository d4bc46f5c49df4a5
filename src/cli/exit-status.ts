import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { codes } from '../diagnostics/codes/index.ts';
import type { DiagnosticKind } from '../diagnostics/kind.ts';

/**
 * How a command ends. 0: fine. 1: at least one finding of severity `error`. 2: wrong usage, or input or output that
 * cannot be used at all. 70: a bug of rolewright. 130: interrupted, as shells count it.
 */
export type ExitStatus = 0 | 1 | 2 | 70 | 130;

/** The exit status that diagnostics lead to; warnings and infos never change it. */
export function statusOf(diagnostics: readonly Diagnostic[]): 0 | 1 | 2 {
  const unusable = diagnostics.some(({ code }) => (codes[code] as DiagnosticKind<unknown>).unusable === true);
  if (unusable) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}
