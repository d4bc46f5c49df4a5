import { writeLines } from '../../codec/tab-separated.ts';
import type { User } from '../../model/user.ts';
import { columnsInUse } from '../users/columns-in-use.ts';
import type { UserFile, UserFileOptions } from '../users/options.ts';
import { again, assignmentsOf, recordCells, userCells } from '../users/write-table.ts';
import type { Parameter } from './columns.ts';
import { roleParameters, userParameters } from './columns.ts';
import { headerLines, variantIds } from './header.ts';

export const usersPath = 'users/ecatt-users.TXT';
export const userRolesPath = 'users/ecatt-user-roles.TXT';

/** The parameters that the users file has: user and type always, the others when a user fills them. */
export function parametersInUse(users: readonly User[]): readonly Parameter[] {
  return columnsInUse(userParameters, users, ['name', 'type']);
}

/**
 * The external variants that a recorded eCATT script reads: one file with a row for each user, and one with a row for
 * each role of each user when there are any. Tabs, CRLF, four header lines, no line at the end (reference of the user
 * files, section 1). The users are checked before: `checkWritable`.
 */
export function ecattFiles(users: readonly User[], { encoding, dateFormat }: UserFileOptions): readonly UserFile[] {
  const parameters = parametersInUse(users);
  const assignments = users.reduce((count, { roles }) => count + roles.length, 0);
  const userLines = function* (): Generator<string> {
    yield* headerLines(parameters);
    const idOf = variantIds('U', users.length);
    for (const [index, user] of users.entries()) {
      yield [idOf(index), user.name, ...userCells(user, parameters, dateFormat)].join('\t');
    }
  };
  const roleLines = function* (): Generator<string> {
    yield* headerLines(roleParameters);
    const idOf = variantIds('R', assignments);
    let index = 0;
    for (const record of assignmentsOf(users)) {
      yield [idOf(index++), record.name ?? '', ...recordCells(record, roleParameters, dateFormat)].join('\t');
    }
  };
  const file = (path: string, rows: number, lines: () => Iterable<string>): UserFile => ({
    path,
    format: 'ecatt',
    rows,
    bytes: again(() => writeLines(lines(), encoding)),
  });
  const files = [file(usersPath, users.length, userLines)];
  if (assignments > 0) files.push(file(userRolesPath, assignments, roleLines));
  return files;
}
