/**
 * A tick for a variant of the authorization defaults of a menu application, as AGR_APPL_VARS has it (S/4HANA 2020 and
 * later; documented, never seen in a file). How a variant is written there is not known: both come from the user's own
 * system.
 */
export interface ApplicationVariant {
  /** Type of the application, up to 2 characters. */
  readonly type: string;
  /** Key of the application, up to 30 characters. */
  readonly key: string;
  readonly active: boolean;
}
