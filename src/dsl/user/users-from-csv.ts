import { captureCallSite } from '../call-site.ts';
import { markDefinition } from '../definition.ts';
import type { AssignableRole, UserDefinition } from './user-definition.ts';

/** What a column of a list can hold; `roles` has role names with `|` between them. */
export type UserColumn = Exclude<keyof UserDefinition, 'parameters'>;

export interface UserListOptions {
  /** What holds for users whose row says nothing; its roles come in front of those of the row. */
  readonly defaults?: Partial<Omit<UserDefinition, 'name'>>;
  /** What the columns of the list mean when they have other names than the properties of a user; null leaves one out. */
  readonly columns?: Readonly<Record<string, UserColumn | null>>;
  /** What words in the column `roles` mean; other texts there are names of roles. */
  readonly roles?: Readonly<Record<string, AssignableRole>>;
}

/** A list of users in a file or a text: one user a row. */
export interface UserList extends UserListOptions {
  /** Path of the list, from the folder of the source that names it; or the list itself. */
  readonly list: string | { readonly text: string };
}

/**
 * Users from a CSV or TSV file: a row for each. The first line has the names of the properties of `defineUser`
 * (`name`, `lastName`, `validTo` ...), or other names that `columns` explains; case, blanks, `-` and `_` do not count.
 * Dates are written YYYY-MM-DD. Give `{ text }` instead of a path when the list stands in the source.
 *
 * @param list path from the folder of the source that calls this
 * @example
 * ```ts
 * export default usersFromCsv('business-users.csv', {
 *   defaults: { type: 'dialog', language: 'EN', roles: ['Z_CLOSING_USER'] },
 *   columns: { Personnel: 'name', Surname: 'lastName', Site: null },
 * });
 * ```
 */
export function usersFromCsv(list: UserList['list'], options?: UserListOptions): UserList {
  return markDefinition({ ...options, list }, 'userList', captureCallSite());
}
