import type { TextOrParameter } from '../../catalog/authorization-type.ts';
import type { Language } from '../../catalog/languages.ts';
import type { userDateFormats, userDecimalFormats, userTimeFormats, UserTypeName } from '../../model/user-keys.ts';
import type { CompositeDefinition, ExternalRole } from '../define-composite.ts';
import type { DerivedRoleDefinition } from '../derive-role.ts';
import type { RoleDefinition } from '../role-definition.ts';

/**
 * A role that users are assigned to: its definition, so that a renamed role renames the assignment, or the name of a
 * role that is in the system.
 */
export type AssignableRole = RoleDefinition | DerivedRoleDefinition | CompositeDefinition | ExternalRole | string;

/** When a role is assigned; a date that is left out is what the system takes by itself. */
export interface AssignmentPeriod {
  /** `'2026-04-01'`. */
  readonly from?: TextOrParameter;
  /** `'2026-12-31'`. */
  readonly to?: TextOrParameter;
}

/** A role that is assigned for a time: made by `assign()`, or written as it is. */
export interface RoleAssignmentDefinition extends AssignmentPeriod {
  readonly role: AssignableRole;
}

/** A user, as sources write it. There is no password: nobody could keep it secret here. */
export interface UserDefinition {
  /** Up to 12 characters, upper case. */
  readonly name: TextOrParameter;
  readonly type: UserTypeName;
  /** Up to 40 characters. */
  readonly lastName?: TextOrParameter;
  /** Up to 40 characters. */
  readonly firstName?: TextOrParameter;
  /** Up to 241 characters. */
  readonly email?: TextOrParameter;
  /** Up to 40 characters. */
  readonly department?: TextOrParameter;
  /** Another name to log on with: up to 40 characters, upper case. */
  readonly alias?: TextOrParameter;
  /** The user group for authorization checks: up to 12 characters, upper case. */
  readonly group?: TextOrParameter;
  /** `'2026-04-01'`. */
  readonly validFrom?: TextOrParameter;
  /** `'2026-12-31'`. */
  readonly validTo?: TextOrParameter;
  /** The logon language. */
  readonly language?: Language;
  /** How the user sees dates; 7 to C are the keys of Japanese and Islamic calendars. */
  readonly dateFormat?: keyof typeof userDateFormats;
  /** How the user sees numbers; `'1.234.567,89'` is the blank, which files cannot tell from nothing said. */
  readonly decimalFormat?: keyof typeof userDecimalFormats;
  /** How the user sees five minutes past noon, or past midnight where hours run from 0 to 11. */
  readonly timeFormat?: keyof typeof userTimeFormats;
  /** Up to 40 characters, upper case. */
  readonly securityPolicy?: TextOrParameter;
  /** User parameters, what screens take as defaults: ids of up to 20 characters, values of up to 40. */
  readonly parameters?: Readonly<Record<string, TextOrParameter>>;
  readonly roles?: readonly (AssignableRole | RoleAssignmentDefinition)[];
}
