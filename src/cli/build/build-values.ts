/** What the command line says about a build. */
export interface BuildValues {
  readonly sources: readonly string[];
  readonly out: string;
  readonly system: string | undefined;
  readonly layout: 'role' | 'kind';
  readonly bundle: string | undefined;
  /** A second format for roles. */
  readonly emit: 'abapgit' | undefined;
  readonly 'max-size': string | undefined;
  readonly 'with-master': boolean;
  readonly 'with-children': boolean;
  /** Formats of user files, with commas between them. */
  readonly users: string;
  readonly 'user-encoding': string | undefined;
  readonly 'date-format': string;
  readonly 'guide-language': 'en' | 'de';
  readonly stamp: boolean;
  readonly faithful: boolean;
  readonly clean: boolean;
  readonly format: 'text' | 'json';
}
