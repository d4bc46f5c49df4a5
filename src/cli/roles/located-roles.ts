import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import type { Sources } from '../context.ts';
import type { FileEncoding } from '../role-files/file-encoding.ts';

/** A role and the file that it comes from, as messages name it. */
export interface LocatedRole {
  readonly role: Role;
  readonly file: string;
}

/** Roles from wherever they come. */
export interface RolesAt {
  readonly roles: readonly LocatedRole[];
  /** Whether a name is an org level, as the project's configuration knows it. */
  readonly isOrgLevel?: (name: string) => boolean;
  /** Set when roles are missing because of errors: a comparison would say that they are gone. */
  readonly incomplete?: true;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Partial<Sources>;
}

export interface RolesOptions {
  /** A system of the configuration, for sources. */
  readonly system: string | undefined;
  readonly encoding: FileEncoding;
}
