import { writeLines } from '../../codec/tab-separated.ts';
import type { User } from '../../model/user.ts';
import { columnsInUse } from '../users/columns-in-use.ts';
import type { UserFile, UserFileOptions } from '../users/options.ts';
import type { Column, UserRecord } from '../users/record.ts';
import { again, assignmentsOf, parametersOf, recordCells, userCells } from '../users/write-table.ts';
import { userColumns, userParameterColumns, userRoleColumns } from './columns.ts';

export const usersPath = 'users/bapi-users.txt';
export const userRolesPath = 'users/bapi-user-roles.txt';
export const userParametersPath = 'users/bapi-user-parameters.txt';

/**
 * The neutral files for loaders of one's own: tab-separated, a line of BAPI field names, dates YYYYMMDD, languages as
 * one character (reference of the user files, section 2). Roles and parameters have files of their own, when there are
 * any. The users are checked before: `checkWritable`.
 */
export function bapiFiles(users: readonly User[], { encoding }: UserFileOptions): readonly UserFile[] {
  const columns = columnsInUse(userColumns, users, ['name', 'type']);
  const userLines = function* (): Generator<string> {
    yield headerLine(columns);
    for (const user of users) yield userCells(user, columns, 'plain').join('\t');
  };
  const file = (path: string, rows: number, lines: () => Iterable<string>): UserFile => ({
    path,
    format: 'bapi',
    rows,
    bytes: again(() => writeLines(lines(), encoding)),
  });
  const assignments = users.reduce((count, { roles }) => count + roles.length, 0);
  const parameters = users.reduce((count, each) => count + each.parameters.length, 0);
  return [
    file(usersPath, users.length, userLines),
    file(userRolesPath, assignments, () => recordLines(userRoleColumns, assignmentsOf(users))),
    file(userParametersPath, parameters, () => recordLines(userParameterColumns, parametersOf(users))),
  ].filter(({ path, rows }) => path === usersPath || rows > 0);
}

function headerLine(columns: readonly Column[]): string {
  return columns.map(({ name }) => name).join('\t');
}

function* recordLines(columns: readonly Column[], records: Iterable<UserRecord>): Generator<string> {
  yield headerLine(columns);
  for (const record of records) yield recordCells(record, columns, 'plain').join('\t');
}
