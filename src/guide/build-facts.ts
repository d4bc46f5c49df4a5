import type { DateFormat } from '../model/date-format.ts';
import type { Role } from '../model/role.ts';
import type { User } from '../model/user.ts';
import type { GuideParameter, GuideRoleFile, GuideUserFile } from './facts.ts';

/** What a build made, as far as the guide speaks of it. */
export interface BuildFacts {
  readonly system: string | undefined;
  readonly release: string;
  readonly codePage: string;
  /** In the order of upload. */
  readonly roles: readonly Role[];
  readonly users: readonly User[];
  readonly roleFiles: readonly GuideRoleFile[];
  /** How many roles were written as abapGit XML, too. */
  readonly abapGitFiles: number;
  readonly userFiles: readonly GuideUserFile[];
  /** How the user files were written. */
  readonly dateFormat: DateFormat;
  readonly userEncoding: string;
  /** Parameters of the recorded scripts, when there are files for them. */
  readonly userParameters: readonly GuideParameter[];
  readonly roleParameters: readonly GuideParameter[];
}
