import type { UserFieldName } from './user.ts';

/**
 * name: a technical name, upper case, without the characters that break files. text: free text. date: YYYYMMDD.
 * key: one of the characters of `keys`, or any single one without them.
 */
export type UserFieldKind = 'name' | 'text' | 'date' | 'key';

export interface UserField {
  readonly kind: UserFieldKind;
  /** The longest value, in UTF-16 units. */
  readonly limit: number;
  readonly keys?: string;
}

/** What each field of a user holds (reference of the user files, "Field lengths and values": real files and documentation). */
export const userFields: Readonly<Record<UserFieldName, UserField>> = {
  name: { kind: 'name', limit: 12 },
  type: { kind: 'key', limit: 1, keys: 'ABCLS' },
  lastName: { kind: 'text', limit: 40 },
  firstName: { kind: 'text', limit: 40 },
  email: { kind: 'text', limit: 241 },
  department: { kind: 'text', limit: 40 },
  alias: { kind: 'name', limit: 40 },
  group: { kind: 'name', limit: 12 },
  validFrom: { kind: 'date', limit: 8 },
  validTo: { kind: 'date', limit: 8 },
  language: { kind: 'key', limit: 1 },
  dateFormat: { kind: 'key', limit: 1, keys: '123456789ABC' },
  decimalFormat: { kind: 'key', limit: 1, keys: 'XY' },
  timeFormat: { kind: 'key', limit: 1, keys: '01234' },
  securityPolicy: { kind: 'name', limit: 40 },
};

/** The fields of a user in the order in which files and screens have them. */
export const userFieldNames = Object.keys(userFields) as readonly UserFieldName[];

/** A role name, and the two halves of a user parameter. */
export const roleNameLimit = 30;
export const parameterIdLimit = 20;
export const parameterValueLimit = 40;

/** A user has at most so many profiles; each role brings at least one. Real limits depend on the release. */
export const mostProfiles = 312;

/** What no technical name may have: these characters separate names in lists and files. */
export const breakingCharacter = /[,;#=]/;
