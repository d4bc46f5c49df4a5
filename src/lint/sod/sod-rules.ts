/**
 * What somebody can do: any one of the alternatives, each of which needs all of its accesses. `{ object: 'S_TCODE',
 * fields: { TCD: ['FK01', 'XK01'] } }` is met by an authorization that grants one of the values in each of these fields
 * together; fields that are not named may have any value. Patterns and ranges (`1000..1999`) are met by what overlaps.
 */
export interface SodFunction {
  readonly id: string;
  readonly text: string;
  readonly alternatives: readonly (readonly SodAccess[])[];
}

export interface SodAccess {
  readonly object: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Functions that one person must not have together. */
export interface SodConflict {
  readonly id: string;
  readonly text: string;
  /** The ids of two functions or more. */
  readonly functions: readonly string[];
  /** What can go wrong. */
  readonly risk: string;
  readonly severity?: 'error' | 'warning' | 'info';
}

/** Functions and the conflicts between them. */
export interface SodRules {
  readonly functions: readonly SodFunction[];
  readonly conflicts: readonly SodConflict[];
}

/**
 * Defines functions and conflicts for the linter's configuration, with completion.
 *
 * @example
 * ```ts
 * const duties = defineSod({
 *   functions: [
 *     { id: 'VENDOR', text: 'Maintain vendors', alternatives: [[{ object: 'S_TCODE', fields: { TCD: ['FK01', 'FK02'] } }]] },
 *     { id: 'PAY', text: 'Run payments', alternatives: [[{ object: 'S_TCODE', fields: { TCD: ['F110'] } }]] },
 *   ],
 *   conflicts: [{ id: 'P2P-1', text: 'Vendor and payment', functions: ['VENDOR', 'PAY'], risk: 'pays an invented vendor' }],
 * });
 * ```
 */
export function defineSod(rules: SodRules): SodRules {
  return rules;
}
