import type { TextOrParameter } from '../catalog/authorization-type.ts';
import type { KnownObjects } from '../catalog/known-objects.ts';
import type { Language } from '../catalog/languages.ts';
import type { OrgLevelFields } from '../catalog/project-types.ts';
import type { UserTypeName } from '../model/user-keys.ts';
import type { RoleDecisions } from './decision-definition.ts';
import type { MenuEntry, Side } from './menu/menu-entry.ts';

/** A text for each language: `{ EN: 'Display sales orders', DE: 'Aufträge anzeigen' }`. */
export type TextByLanguage = { readonly [L in Language]?: TextOrParameter };

/**
 * Authorizations by authorization object, always in arrays:
 * `{ S_TCODE: [{ TCD: ['VA03'] }], V_VBAK_AAT: [{ AUART: ['*'], ACTVT: ['03'] }] }`.
 */
export type RoleAuthorizations = {
  readonly [ObjectName in keyof KnownObjects]?: readonly KnownObjects[ObjectName][];
};

/** Values by org level: `{ BUKRS: ['1000', range('2000', '2999')], WERKS: ['*'] }`. */
export type RoleOrgLevels = { readonly [Field in keyof OrgLevelFields]?: OrgLevelFields[Field] };

/** A single role, as sources write it. */
export interface RoleDefinition {
  /** Technical name: up to 30 characters, upper case, `Z_SALES_DISPLAY` or `/NAMESPACE/NAME`. */
  readonly name: string;
  /** The text of the role, up to 80 characters in each language. */
  readonly text: TextByLanguage;
  /**
   * The long text. Line breaks begin a new line; lines of more than 80 characters are wrapped at blanks.
   * A language that has a long text needs a text too.
   */
  readonly longText?: TextByLanguage;
  /**
   * The language that the role is maintained in. Without it: the language of the configuration when the role has a
   * text in it, otherwise that of the first text.
   */
  readonly language?: Language;
  /** What the role grants: arrays of authorizations by authorization object. */
  readonly authorizations?: RoleAuthorizations;
  /** The values of the organizational levels that fields refer to with `org('BUKRS')`; one left out is open. */
  readonly orgLevels?: RoleOrgLevels;
  /** The user who answers for the role, up to 12 characters (flag RESP_USER). */
  readonly responsible?: TextOrParameter;
  /** The package of the role, up to 30 characters (flag DEVCLASS). */
  readonly package?: TextOrParameter;
  /**
   * The menu: `[transaction('VA03'), folder({ EN: 'Services' }, [odataV4('Z_GROUP')])]`. The start authorizations of
   * its transactions and services are added to `authorizations`, with status S.
   */
  readonly menu?: readonly MenuEntry[];
  /**
   * The system that the role is for: the gateway, the business back end, or both in one (the default). Menu entries of
   * the other side are left out, so that one list serves both roles.
   */
  readonly side?: Side;
  /** `false`: nothing is added for the menu, `authorizations` has the start authorizations too. */
  readonly deriveStartAuthorizations?: boolean;
  /**
   * `'merge'`: the role gets what the applications of its menu propose (SU24), from the catalog of the project, as PFCG
   * merges it; `authorizations` are those put in by hand.
   */
  readonly defaults?: 'merge';
  /** What the role decides about the proposals: open fields filled, values changed, proposals inactive or split. */
  readonly decisions?: RoleDecisions;
  /**
   * What the users of the role must be, and why: `{ type: 'dialog', because: 'the gateway asks for it' }`. The build
   * checks every user that is assigned to it; nothing of it is in the role file.
   */
  readonly users?: UserDemand;
}

/** What a role asks of its users. */
export interface UserDemand {
  readonly type: UserTypeName;
  /** The reason, for the message that a wrong user gets. */
  readonly because: string;
}
