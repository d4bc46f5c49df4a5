import { windows1252 } from '../../codec/encoding.ts';
import type { RoleAssignment, User } from '../../model/user.ts';
import { assembleUsers, withoutEmpty } from '../users/assemble.ts';
import { Lines } from '../users/lines.ts';
import { Problems } from '../users/problems.ts';
import type { InputFile, ReadUsers, UserReadOptions } from '../users/read-options.ts';
import type { ReadRow } from '../users/read-row.ts';
import { readRow } from '../users/read-row.ts';
import { withoutRepeated } from '../users/repeated-rows.ts';
import type { Column } from '../users/record.ts';
import { readSettings } from './read-settings.ts';

/** The work-sheets of one batch. */
export interface Su10Input {
  readonly users: InputFile;
  readonly settings: InputFile;
  readonly roles?: InputFile;
}

const typeSetting = 'Logon Data: User Type';
const nameColumns: readonly Column[] = [{ name: 'user', field: 'name' }];
const roleColumns: readonly Column[] = [
  { name: 'role', field: 'role' },
  { name: 'from', field: 'from' },
  { name: 'to', field: 'to' },
];

/**
 * Reads work-sheets back to users; names, e-mail addresses and aliases are not in them. Whatever the bytes are, it
 * gives diagnostics (R24xx) and never throws.
 */
export function readSu10(batches: readonly Su10Input[], options: UserReadOptions): ReadUsers {
  const problems = new Problems();
  const reading = { dates: options.dateFormat, encoding: options.encoding ?? windows1252(), problems };
  const rowsOf = (file: InputFile | undefined, columns: readonly Column[]): readonly ReadRow[] => {
    if (file === undefined) return [];
    const lines = new Lines(file, options.encoding, problems);
    const rows: ReadRow[] = [];
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      const row = readRow(file.path, line, { columns, leading: 0 }, reading);
      if (row !== undefined) rows.push(row);
    }
    return withoutEmpty(rows, columns === roleColumns ? ['role'] : ['name'], columns, problems);
  };
  const all: ReadRow[] = [];
  const shared = new Map<string, Pick<User, 'parameters' | 'roles'>>();
  for (const batch of batches) {
    const { record, parameters, named } = readSettings(new Lines(batch.settings, options.encoding, problems), reading);
    const roleRows = withoutRepeated(rowsOf(batch.roles, roleColumns), 'role', 'role', problems);
    const roles = roleRows.map(({ record: row }): RoleAssignment => {
      return { role: row.role ?? '', from: row.from ?? '', to: row.to ?? '' };
    });
    const rows = rowsOf(batch.users, nameColumns);
    if (record.type === undefined) {
      const data = { column: typeSetting, found: '', expected: 'a user type' };
      if (!named.has(typeSetting)) problems.add('R2405', data, { file: batch.settings.path });
      continue;
    }
    for (const row of rows) {
      const { name = '' } = row.record;
      if (!shared.has(name)) shared.set(name, { parameters, roles });
      all.push({ ...row, record: { ...record, ...row.record } });
    }
  }
  // Over all batches at once: a user is created in one of them.
  const users = assembleUsers({ users: all, roles: [], parameters: [], nameColumn: 'user' }, problems);
  return { users: users.map((user) => ({ ...user, ...shared.get(user.name) })), diagnostics: problems.list() };
}
