import type { User } from './user.ts';

/** The ways into a system that user files are written for (reference of the user files, sections 1 to 3). */
export const userFormats = ['ecatt', 'bapi', 'su10'] as const;
export type UserFormat = (typeof userFormats)[number];

/** What a format leaves out of users. */
export const notCarried: Readonly<Record<UserFormat, readonly (keyof User)[]>> = {
  ecatt: ['securityPolicy', 'parameters'],
  bapi: [],
  su10: ['lastName', 'firstName', 'email', 'alias'],
};
