/** The values that a role gives one organizational level; no value means that the level is open. */
export interface OrgLevel {
  /** Name of the org-level field without the dollar sign: `BUKRS`. */
  readonly name: string;
  readonly values: readonly OrgLevelValue[];
}

export interface OrgLevelValue {
  /** '' when open. */
  readonly low: string;
  /** '' unless it is a range. */
  readonly high: string;
}
