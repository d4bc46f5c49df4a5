import type { Catalog } from '../../catalog/catalog.ts';
import type { PfcgFile } from '../../formats/pfcg/read.ts';

/** What the checks of a file know beside its roles. */
export interface CheckContext {
  /** The authorization objects and org levels of the project. */
  readonly catalog: Catalog;
  readonly authOf: PfcgFile['authOf'];
  /** Values without their authorization, which the reader has reported already. */
  readonly orphans: readonly OrphanValues[];
  /** Names of all roles that the files and the state hold. */
  readonly knownRoles: ReadonlySet<string>;
  /** Names of the roles that one of those is derived from. */
  readonly masters: ReadonlySet<string>;
}

export interface OrphanValues {
  readonly role: string;
  readonly object: string;
  readonly auth: string;
}
