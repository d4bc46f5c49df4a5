import type { Language } from '../catalog/languages.ts';
import { captureCallSite } from './call-site.ts';
import { markDefinition } from './definition.ts';
import type { RoleDefinition, RoleOrgLevels, TextByLanguage } from './role-definition.ts';

/** What is a derived role's own: its name, its texts and its org levels. All else comes from its master. */
export interface DerivedRoleDefinition {
  /** Technical name: up to 30 characters, upper case. */
  readonly name: string;
  /** The text of the role, up to 80 characters in each language. */
  readonly text: TextByLanguage;
  /** The long text, as in a single role. */
  readonly longText?: TextByLanguage;
  /** The language that the role is maintained in; without it as in a single role. */
  readonly language?: Language;
  /** The values of the org levels that the master refers to; `[open()]` for one that an admin is to fill in. */
  readonly orgLevels?: RoleOrgLevels;
  /** The user who answers for the role, up to 12 characters (flag RESP_USER). */
  readonly responsible?: string;
  /** The package of the role, up to 30 characters (flag DEVCLASS). */
  readonly package?: string;
}

/** A table of derived roles in a file: one role a row. */
export interface DerivedRoleTable {
  /** Path of the CSV or TSV file, from the folder of the source that names it. */
  readonly file: string;
}

/** Holds the master of a derived role, and which row of its family it is. */
export const masterOfDerived: symbol = Symbol.for('rolewright.master');
export const rowOfFamily: symbol = Symbol.for('rolewright.row');

/**
 * Derives a role from a master: it inherits menu and authorizations in full, and has its own name, texts and org
 * levels. The master is built with it, whether it is exported or not.
 *
 * @example
 * ```ts
 * export default deriveRole(salesClerk, {
 *   name: 'Z_SALES_CLERK_1000',
 *   text: { EN: 'Sales clerk, company code 1000' },
 *   orgLevels: { BUKRS: ['1000'], VKORG: ['1000', range('1100', '1199')] },
 * });
 * ```
 */
export function deriveRole(master: RoleDefinition, derived: DerivedRoleDefinition): DerivedRoleDefinition {
  return withMaster(markDefinition(derived, 'derivedRole', captureCallSite()), master);
}

/**
 * Derives a family of roles from one master: a role for each row of an array, or of a CSV or TSV file. The header of
 * a file has NAME, a text for each language (TEXT_EN, TEXT_DE ...), and org levels (BUKRS ...); a cell holds several
 * values with `|` between them and ranges as `1000..1999`; an empty cell is `[open()]`.
 *
 * @example
 * ```ts
 * export default deriveRoles(salesClerk, 'company-codes.csv');
 * ```
 */
export function deriveRoles(
  master: RoleDefinition,
  rows: readonly DerivedRoleDefinition[],
): readonly DerivedRoleDefinition[];
export function deriveRoles(master: RoleDefinition, file: string): DerivedRoleTable;
export function deriveRoles(
  master: RoleDefinition,
  rows: readonly DerivedRoleDefinition[] | string,
): readonly DerivedRoleDefinition[] | DerivedRoleTable {
  const callSite = captureCallSite();
  if (!Array.isArray(rows))
    return withMaster(markDefinition({ file: rows as string }, 'derivedRoleTable', callSite), master);
  return rows.map((row: DerivedRoleDefinition, index) => {
    const definition = withMaster(markDefinition(row, 'derivedRole', callSite), master);
    Object.defineProperty(definition, rowOfFamily, { value: index });
    return definition;
  });
}

function withMaster<T>(definition: T, master: RoleDefinition): T {
  Object.defineProperty(definition, masterOfDerived, { value: master });
  return definition;
}
