/** What authorization defaults are kept for: TR a transaction, RF a function module, HT the hash of a repository object, HS the hash of an external service, HC a hash after a collision. */
export type ApplicationType = 'TR' | 'RF' | 'HT' | 'HS' | 'HC';

/**
 * What an application does with an authorization object (OKFLAG): X checked without default, Y checked with default
 * values, V default without values, I default that is inactive, N not checked.
 */
export type CheckFlag = 'X' | 'Y' | 'V' | 'I' | 'N';

/** A proposed value as USOBT has it: up to 40 characters each, `high` is '' for a single value; a `low` of `$BUKRS` refers to an org level. */
export interface DefaultValue {
  readonly low: string;
  readonly high: string;
}

/** The proposed values of one field; no values: the field is named without one, so it stays open. */
export interface DefaultField {
  readonly name: string;
  readonly values: readonly DefaultValue[];
}

/** What one application says of one authorization object. */
export interface DefaultObject {
  readonly object: string;
  readonly flag: CheckFlag;
  /** In order of the field names. */
  readonly fields: readonly DefaultField[];
}

/** The authorization defaults of one application (transaction SU24): its rows of USOBX and USOBT. */
export interface ApplicationDefaults {
  readonly type: ApplicationType;
  /** Transaction code, name of the function module, or hash; up to 30 characters. */
  readonly name: string;
  /** What a hash stands for, `R3TR IWSV …`, where the source says it. */
  readonly displayName?: string;
  /** In order of the object names, each object once. */
  readonly objects: readonly DefaultObject[];
}

/** Where proposals for a menu come from. */
export interface DefaultsSource {
  /** `undefined`: nothing is known of the application, which is not the same as no proposals. */
  defaultsOf(type: ApplicationType, name: string): ApplicationDefaults | undefined;
}
