/**
 * What a file cannot bring about, so that the admin does it by hand after the upload: selecting a variant of the
 * authorization defaults on PFCG's *Applications* tab. How a file says that is not known (reference, section 7).
 */
export interface ManualStep {
  readonly kind: 'select variant';
  /** The application as PFCG lists it: `R3TR IWSV <name padded to 35><version>`. */
  readonly application: string;
  /** Name of the variant. */
  readonly variant: string;
}
