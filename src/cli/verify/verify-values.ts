/** What the command verify is given. */
export interface VerifyValues {
  readonly files: readonly string[];
  readonly state: readonly string[];
  readonly uploaded: readonly string[];
  readonly fix: string | undefined;
  readonly system: string | undefined;
  readonly encoding: string | undefined;
  readonly format: 'text' | 'json';
}
