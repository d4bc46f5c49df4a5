/** The description of a role in one language. */
export interface RoleText {
  /** SAP language key, one character. */
  readonly language: string;
  /** Up to 80 characters. */
  readonly short: string;
  /** Lines of up to 80 characters each. */
  readonly long: readonly string[];
}
