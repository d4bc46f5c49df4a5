/** What is known of an authorization object. */
export interface ObjectFacts {
  /** SAP's English text of the object. */
  readonly text?: string;
  /** Object class, up to 4 characters. */
  readonly class?: string;
  /** 1 to 10 field names. */
  readonly fields: readonly string[];
  /** Whether `fields` is the exact set of one release at least; if not, it is good for completion only. */
  readonly verified: boolean;
  /** How sure the order of the fields is. */
  readonly fieldOrder: 'verified' | 'likely' | 'unknown';
  /** Values of ACTVT seen in public material, not the permitted list. */
  readonly activitiesSeen?: readonly string[];
  /** The permitted activities, as a system lists them (TACTZ). */
  readonly activities?: readonly string[];
}
