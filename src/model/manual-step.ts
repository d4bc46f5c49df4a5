/** What a file cannot bring about, so that the admin does it by hand after the upload. */
export type ManualStep = SelectVariant | CompareProposals;

/**
 * Selecting a variant of the authorization defaults on PFCG's *Applications* tab. How a file says that is not known
 * (reference, section 7).
 */
export interface SelectVariant {
  readonly kind: 'select variant';
  /** The application as PFCG lists it: `R3TR IWSV <name padded to 35><version>`. */
  readonly application: string;
  /** Name of the variant. */
  readonly variant: string;
}

/**
 * Having PFCG merge the role with the defaults of its own system: the role was merged offline, by rules that are not
 * documented in full, and from defaults that may be older than those of the system.
 */
export interface CompareProposals {
  readonly kind: 'compare proposals';
}
