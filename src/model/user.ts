/** A dialog, B system, C communication, L reference, S service (USTYP). */
export type UserType = 'A' | 'B' | 'C' | 'L' | 'S';

/**
 * A user as every format of user files sees it: plain readonly data, checked. '' stands for what is not said; there is
 * no place for a password (reference of the user files, "Passwords").
 */
export interface User {
  /** Up to 12 characters, upper case. */
  readonly name: string;
  readonly type: UserType;
  readonly lastName: string;
  readonly firstName: string;
  /** Up to 241 characters. */
  readonly email: string;
  readonly department: string;
  /** Up to 40 characters, upper case. */
  readonly alias: string;
  /** The user group for authorization checks (CLASS), up to 12 characters. */
  readonly group: string;
  /** YYYYMMDD. */
  readonly validFrom: string;
  /** YYYYMMDD. */
  readonly validTo: string;
  /** SAP language key, one character. */
  readonly language: string;
  /** DATFM: 1 to 6, 7 to C for other calendars. */
  readonly dateFormat: string;
  /** DCPFM: X, Y, or '' for the blank, which is 1.234.567,89 and what a user has for whom nothing is said. */
  readonly decimalFormat: string;
  /** TIMEFM: 0 to 4. */
  readonly timeFormat: string;
  readonly securityPolicy: string;
  /** In order of their ids. */
  readonly parameters: readonly UserParameter[];
  /** In the order of their author. */
  readonly roles: readonly RoleAssignment[];
}

/** A user parameter (PARID, PARVA): what screens take as a default for this user. */
export interface UserParameter {
  /** Up to 20 characters. */
  readonly id: string;
  /** Up to 40 characters. */
  readonly value: string;
}

/** A role of a user, for the whole time or a part of it. */
export interface RoleAssignment {
  readonly role: string;
  /** YYYYMMDD. */
  readonly from: string;
  /** YYYYMMDD. */
  readonly to: string;
}

/** The fields of a user that hold one value. */
export type UserFieldName = Exclude<keyof User, 'parameters' | 'roles'>;
