import type { Codes } from './codes/index.ts';
import { codes } from './codes/index.ts';
import type { DiagnosticKind, Severity } from './kind.ts';
import type { Place } from './place.ts';

export type Code = keyof Codes;
export type DataOf<C extends Code> = Codes[C] extends DiagnosticKind<infer D> ? D : never;

/**
 * A problem, as data: the code names its kind, `data` holds what differs, `places` say where (the first is
 * the problem itself, the others belong to it). Sentences, colours, JSON and SARIF are made by renderers.
 */
export type Diagnostic = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly data: DataOf<C>;
    readonly places: readonly Place[];
  };
}[Code];

/** Makes a diagnostic of a kind; its severity comes from the registry. */
export function diagnose<C extends Code>(code: C, data: DataOf<C>, ...places: readonly Place[]): Diagnostic {
  return { code, severity: codes[code].severity, data, places } as Diagnostic;
}

/** The sentence of a diagnostic, without its place. */
export function messageOf(diagnostic: Diagnostic): string {
  const known = codes[diagnostic.code] as DiagnosticKind<unknown>;
  return known.message(diagnostic.data);
}

/** The way out, when the kind knows one. */
export function helpOf(diagnostic: Diagnostic): string | undefined {
  const known = codes[diagnostic.code] as DiagnosticKind<unknown>;
  return known.help?.(diagnostic.data);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
