import type { Language } from '../catalog/languages.ts';
import { captureCallSite } from './call-site.ts';
import { markDefinition } from './definition.ts';
import type { DerivedRoleDefinition } from './derive-role.ts';
import type { RoleDefinition, TextByLanguage } from './role-definition.ts';

/** A role that is in the system and not in the sources: made by `externalRole()`. */
export interface ExternalRole {
  readonly external: string;
}

/** A composite role, as sources write it. */
export interface CompositeDefinition {
  /** Technical name: up to 30 characters, upper case. */
  readonly name: string;
  /** The text of the role, up to 80 characters in each language. */
  readonly text: TextByLanguage;
  /** The long text, as in a single role. */
  readonly longText?: TextByLanguage;
  /** The language that the role is maintained in; without it as in a single role. */
  readonly language?: Language;
  /**
   * The single and derived roles that it bundles: definitions, which are built with it, exported or not, names of roles
   * in the sources, or `externalRole()`.
   */
  readonly roles: readonly (RoleDefinition | DerivedRoleDefinition | ExternalRole | string)[];
  /** The menu of the composite role itself. */
  readonly menu?: RoleDefinition['menu'];
  /** The user who answers for the role, up to 12 characters (flag RESP_USER). */
  readonly responsible?: string;
  /** The package of the role, up to 30 characters (flag DEVCLASS). */
  readonly package?: string;
}

/**
 * Defines a composite role: it bundles single and derived roles and has no authorizations of its own.
 *
 * @example
 * ```ts
 * export default defineComposite({
 *   name: 'Z_SALES_DESK',
 *   text: { EN: 'Sales desk' },
 *   roles: [salesClerk, 'Z_SALES_REPORTS', externalRole('SAP_BC_ENDUSER')],
 * });
 * ```
 */
export function defineComposite(composite: CompositeDefinition): CompositeDefinition {
  return markDefinition(composite, 'compositeRole', captureCallSite());
}

/**
 * Names a role that is in the system only, so that a composite role can have it; whether it is there is for the admin to check.
 *
 * @example
 * ```ts
 * externalRole('SAP_BC_ENDUSER'); // => {"external":"SAP_BC_ENDUSER"}
 * ```
 */
export function externalRole(name: string): ExternalRole {
  return { external: name };
}
