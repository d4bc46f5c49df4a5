import type { Authorization } from '../model/authorization.ts';
import type { MenuNode, MenuText } from '../model/menu.ts';
import type { OrgLevelValue } from '../model/org-level.ts';
import type { OtherRecord, RoleKind } from '../model/role.ts';
import type { RoleText } from '../model/text.ts';
import type { Value } from '../model/value.ts';

/** What a change does to the access that the role gives. other: it gives some and takes some. */
export type Access = 'wider' | 'narrower' | 'other' | 'same';

/**
 * By what access becomes wider, the gravest first. single role: a composite role has one more; combination: each value was granted before, but not together;
 * activated: an authorization that was inactive or open now grants something.
 */
export type WiderBy =
  | 'single role'
  | 'new object'
  | 'all values'
  | 'range or pattern'
  | 'activity'
  | 'values'
  | 'combination'
  | 'activated';

interface AccessChange {
  readonly access: Access;
  /** Set when access becomes wider. */
  readonly widerBy?: WiderBy;
}

export interface AuthorizationAdded extends AccessChange {
  readonly kind: 'authorization-added';
  readonly authorization: Authorization;
}

export interface AuthorizationRemoved extends AccessChange {
  readonly kind: 'authorization-removed';
  readonly authorization: Authorization;
}

/** An authorization that stays, with other values, another status, text or activity. */
export interface AuthorizationChanged extends AccessChange {
  readonly kind: 'authorization-changed';
  readonly before: Authorization;
  readonly after: Authorization;
  /** Only the fields that differ. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly added: readonly ValueChange[];
  readonly removed: readonly ValueChange[];
  /** Values that stay but have another status, or are inactive now or no longer. */
  readonly altered: readonly { readonly before: Value; readonly after: Value }[];
}

export interface ValueChange {
  readonly value: Value;
  /** Whether the other values of the other side grant it anyway: `02` beside `*`. */
  readonly covered: boolean;
}

export interface OrgLevelChanged extends AccessChange {
  readonly kind: 'org-level';
  readonly name: string;
  /** Undefined when the role says nothing about the level. */
  readonly before: readonly OrgLevelValue[] | undefined;
  readonly after: readonly OrgLevelValue[] | undefined;
}

/** A single role of a composite role; each brings its access along. */
export interface ChildAdded extends AccessChange {
  readonly kind: 'child-added';
  readonly name: string;
}

export interface ChildRemoved extends AccessChange {
  readonly kind: 'child-removed';
  readonly name: string;
}

export interface TextChanged {
  readonly kind: 'text';
  readonly language: string;
  readonly before: RoleText | undefined;
  readonly after: RoleText | undefined;
}

/** Places in a menu: an index for each level, from 0; `names` are what a person sees on the way. */
export interface MenuPlace {
  readonly at: readonly number[];
  readonly names: readonly string[];
}

/** A node with everything below it that is new. */
export interface MenuNodeAdded {
  readonly kind: 'menu-node-added';
  /** In the menu afterwards. */
  readonly place: MenuPlace;
  readonly node: MenuNode;
}

/** A node with everything below it that is gone. */
export interface MenuNodeRemoved {
  readonly kind: 'menu-node-removed';
  /** In the menu before. */
  readonly place: MenuPlace;
  readonly node: MenuNode;
}

export interface MenuNodeMoved {
  readonly kind: 'menu-node-moved';
  readonly from: MenuPlace;
  readonly to: MenuPlace;
}

export interface MenuNodeChanged {
  readonly kind: 'menu-node-changed';
  /** In the menu before. */
  readonly place: MenuPlace;
  readonly before: NodeFacts;
  readonly after: NodeFacts;
  /** Only the languages that differ. */
  readonly texts: readonly { readonly language: string; readonly before?: MenuText; readonly after?: MenuText }[];
}

/** What a node says about itself, without the nodes below it. */
export type NodeFacts = Omit<MenuNode, 'children'>;

export interface RoleKindChanged {
  readonly kind: 'role-kind';
  readonly before: RoleKind;
  readonly after: RoleKind;
}

export interface ParentChanged {
  readonly kind: 'parent';
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface MasterLanguageChanged {
  readonly kind: 'master-language';
  readonly before: string;
  readonly after: string;
}

export interface FlagChanged {
  readonly kind: 'flag';
  readonly name: string;
  /** Undefined when the role lacks the flag. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A tick for a variant of authorization defaults: the access itself is in the authorizations. */
export interface VariantChanged {
  readonly kind: 'application-variant';
  readonly type: string;
  readonly key: string;
  /** Whether it is ticked; undefined when the role says nothing about the variant. */
  readonly before: boolean | undefined;
  readonly after: boolean | undefined;
}

/** A record that rolewright keeps without knowing what it means. */
export interface RecordChanged {
  readonly kind: 'record-added' | 'record-removed';
  readonly record: OtherRecord;
}

export type AuthorizationChange = AuthorizationAdded | AuthorizationRemoved | AuthorizationChanged;
export type MenuChange = MenuNodeAdded | MenuNodeRemoved | MenuNodeMoved | MenuNodeChanged;

export type Change =
  | AuthorizationChange
  | OrgLevelChanged
  | ChildAdded
  | ChildRemoved
  | TextChanged
  | MenuChange
  | RoleKindChanged
  | ParentChanged
  | MasterLanguageChanged
  | FlagChanged
  | VariantChanged
  | RecordChanged;
