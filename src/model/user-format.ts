import { userFieldNames } from './user-fields.ts';
import type { User } from './user.ts';

/** The ways into a system that user files are written for (reference of the user files, sections 1 to 3). */
export const userFormats = ['ecatt', 'bapi', 'su10'] as const;
export type UserFormat = (typeof userFormats)[number];

/** The longest value that a parameter of eCATT takes, by older documentation (reference of the user files, section 1). */
export const longestEcattValue = 132;

/** Users with a value that is longer than that: only e-mail addresses can be. */
export function tooLongForEcatt(users: readonly User[]): readonly User[] {
  return users.filter((user) => userFieldNames.some((field) => user[field].length > longestEcattValue));
}

/** What a format leaves out of users. */
export const notCarried: Readonly<Record<UserFormat, readonly (keyof User)[]>> = {
  ecatt: ['securityPolicy', 'parameters'],
  bapi: [],
  su10: ['lastName', 'firstName', 'email', 'alias'],
};
