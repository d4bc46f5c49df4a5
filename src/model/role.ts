import type { ApplicationVariant } from './application-variant.ts';
import type { Authorization } from './authorization.ts';
import type { ManualStep } from './manual-step.ts';
import type { MenuNode } from './menu.ts';
import type { OrgLevel } from './org-level.ts';
import type { RoleText } from './text.ts';

/** single: has authorizations of its own. derived: inherits them from `parent`. composite: only bundles `children`. */
export type RoleKind = 'single' | 'derived' | 'composite';

/**
 * A role as everything in rolewright sees it: plain readonly data, checked, without file names and without the
 * names of SAP's records. Sources are checked into it, files are read into it, files are written from it.
 */
export interface Role {
  /** Up to 30 characters, upper case. */
  readonly name: string;
  readonly kind: RoleKind;
  /** The imparting role of a derived role. */
  readonly parent?: string;
  /** The single roles of a composite role, in order of their names. */
  readonly children: readonly string[];
  /** SAP language key (one character) of the language the role is maintained in. */
  readonly masterLanguage: string;
  /** One entry a language, in order of the language keys. */
  readonly texts: readonly RoleText[];
  /** In order of the object names; authorizations of one object keep their order. */
  readonly authorizations: readonly Authorization[];
  /** In order of the names of the org levels. */
  readonly orgLevels: readonly OrgLevel[];
  /** The top nodes of the menu, in menu order. */
  readonly menu: readonly MenuNode[];
  /** Ticks for variants of authorization defaults whose keys are known; missing when there are none. */
  readonly applicationVariants?: readonly ApplicationVariant[];
  /** What the admin does by hand after the upload; never part of a file, so missing in roles that were read. */
  readonly manualSteps?: readonly ManualStep[];
  /** Flags that say something other than kind and master language (FORCE_MIX, RESP_USER ...), in order of their names. */
  readonly flags: readonly RoleFlag[];
  /** Records that no part of this model describes; they travel from file to file untouched. */
  readonly otherRecords: readonly OtherRecord[];
}

/** A flag of a role: what it means is up to the system; a flag that is there but blank has the value ''. */
export interface RoleFlag {
  readonly name: string;
  readonly value: string;
}

/** A record as it stood in the file it came from: its tag, and the rest of the line behind the 50 characters of the tag. */
export interface OtherRecord {
  readonly tag: string;
  readonly row: string;
}
