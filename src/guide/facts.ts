import type { DatePattern } from '../model/date-format.ts';
import type { FioriEntry } from '../model/fiori-entry.ts';
import type { ManualStep } from '../model/manual-step.ts';
import type { RoleKind } from '../model/role.ts';
import type { RoleText } from '../model/text.ts';
import type { UserFormat } from '../model/user-format.ts';
import type { UserTypeName } from '../model/user-keys.ts';

/** A file with roles, in the order of upload. */
export interface GuideRoleFile {
  /** From the folder of the guide; of a bundle perhaps only its name. */
  readonly path: string;
  /** The file lies where `--bundle` put it. */
  readonly bundle?: true;
  /** Bytes. */
  readonly size: number;
  readonly roles: readonly string[];
}

export interface GuideUserFile {
  readonly path: string;
  readonly format: UserFormat;
  /** Bytes. */
  readonly size: number;
  readonly rows: number;
}

export interface GuideRole {
  readonly name: string;
  readonly kind: RoleKind;
  readonly texts: readonly RoleText[];
  /** SAP language key. */
  readonly masterLanguage: string;
  /** Fields and org levels without a value: `S_RFCACL RFC_SYSID`, `$BUKRS`. */
  readonly open: readonly string[];
}

/** A parameter of a recorded script. */
export interface GuideParameter {
  readonly name: string;
  readonly text: string;
  /** '' where it has to be found in the recording. */
  readonly screenField: string;
}

/** What the admin sets by hand for a user, because a format does not carry it. */
export interface GuideByHand {
  readonly format: UserFormat;
  readonly user: string;
  readonly field: string;
  readonly value: string;
}

export interface GuideUsers {
  readonly count: number;
  readonly types: readonly { readonly type: UserTypeName; readonly count: number }[];
  readonly withoutLastName: number;
  readonly groups: readonly string[];
  readonly withoutGroup: boolean;
  readonly securityPolicies: readonly string[];
  readonly aliases: number;
  /** Roles that users are assigned to and that this build does not make. */
  readonly otherRoles: readonly string[];
  readonly files: readonly GuideUserFile[];
  readonly formats: readonly UserFormat[];
  readonly datePattern: DatePattern;
  readonly encoding: string;
  /** Parameters of the script that creates users, and of the one that adds roles. */
  readonly userParameters: readonly GuideParameter[];
  readonly roleParameters: readonly GuideParameter[];
  /** What the formats leave out, by format and field. */
  readonly byHand: readonly GuideByHand[];
  /** Users with a value that may be too long for eCATT. */
  readonly longValues: readonly string[];
  /** Whether some assignments have no dates of their own. */
  readonly openPeriods: boolean;
}

/** Everything that the guide says about a build: plain data, without absolute paths and without time. */
export interface GuideFacts {
  /** The system that was named, if one was. */
  readonly system: string | undefined;
  readonly release: string;
  readonly codePage: string;
  readonly files: readonly GuideRoleFile[];
  /** How many roles were written as abapGit XML, too. */
  readonly abapGitFiles: number;
  readonly roles: readonly GuideRole[];
  /** Transactions in the menus: S_USER_TCD is checked for each. */
  readonly transactions: readonly string[];
  /** Authorization objects: S_USER_VAL is checked for each of their values. */
  readonly objects: readonly string[];
  /** Whether some value is a range: then S_USER_VAL is checked for `*` too. */
  readonly ranges: boolean;
  /** Masters and single roles that roles of this build need and that it does not make. */
  readonly missingRoles: readonly string[];
  readonly manualSteps: readonly (ManualStep & { readonly role: string })[];
  readonly underived: readonly (FioriEntry & { readonly role: string })[];
  /** undefined when the build has no users. */
  readonly users: GuideUsers | undefined;
}
