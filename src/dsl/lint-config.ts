/** How findings of a rule are reported, or `'off'`. */
export type LintLevel = 'error' | 'warning' | 'info' | 'off';

/** Level and options of a rule; what is left out stays as it is. Its page in the reference lists the options. */
export interface LintRuleSetting {
  readonly level?: LintLevel;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the linter looks for. */
export interface LintConfig {
  /** What is on without a word: `'recommended'` (the default), `'baseline'` or `'strict'`. */
  readonly preset?: 'recommended' | 'baseline' | 'strict';
  /** Levels and options by rule: `{ 'critical/many-stars': 'off', 'hygiene/naming': { options: { pattern: '^ZX_' } } }`. */
  readonly rules?: Readonly<Record<`${string}/${string}`, LintLevel | LintRuleSetting>>;
  /** The project's own rules, made with `defineRule`. */
  readonly ownRules?: readonly { readonly id: `${string}/${string}` }[];
  /**
   * Segregation of duties: rule sets made with `defineSod`, or the paths of a CSV file of functions and one of
   * conflicts, from the folder of the configuration.
   */
  readonly sod?: readonly (
    SodTables | { readonly functions: readonly object[]; readonly conflicts: readonly object[] }
  )[];
}

/** Paths of the two tables of a rule set. */
export interface SodTables {
  readonly functions: string;
  readonly conflicts: string;
}
