import { assembleUsers } from '../users/assemble.ts';
import { Problems } from '../users/problems.ts';
import type { InputFile, ReadUsers, UserReadOptions } from '../users/read-options.ts';
import type { ReadRow } from '../users/read-row.ts';
import type { TableReading } from '../users/read-table.ts';
import { readTable } from '../users/read-table.ts';
import { withoutRepeated } from '../users/repeated-rows.ts';
import { UnreadRows } from '../users/unread-rows.ts';
import { roleParameters, userParameters } from './columns.ts';
import { reservedVariant } from './header.ts';
import { readVariantHeader } from './read-header.ts';

/** The files of external variants that belong together. */
export interface EcattInput {
  readonly users: InputFile;
  readonly roles?: InputFile;
}

/**
 * Reads files of external variants back to users; security policies and user parameters are not in them. Whatever the
 * bytes are, it gives diagnostics (R24xx) with line and column and never throws.
 */
export function readEcatt({ users, roles }: EcattInput, options: UserReadOptions): ReadUsers {
  const problems = new Problems();
  const reading = {
    leading: 2,
    dates: options.dateFormat,
    readHeader: readVariantHeader,
    marked: true,
    // A line that begins with * is a comment (documented), wherever it stands.
    isComment: ({ text }) => text.startsWith('*'),
  } satisfies Partial<TableReading>;
  const userReading = { ...reading, known: userParameters, required: ['name', 'type'] } as const;
  const roleReading = { ...reading, known: roleParameters, required: ['name', 'role'] } as const;
  const unread = new UnreadRows();
  const userRows = readTable(users, userReading, options, problems, unread);
  const allRoleRows = readTable(roles, roleReading, options, problems);
  const roleRows = withoutRepeated(allRoleRows, 'role', 'P_ROLE', problems);
  for (const rows of [userRows, allRoleRows]) checkIds(rows, problems);
  const all = { users: userRows, roles: roleRows, parameters: [], unread, nameColumn: 'P_USER' };
  const found = assembleUsers(all, problems);
  return { users: found, diagnostics: problems.list() };
}

/** A variant id runs one variant, and one id belongs to the system. */
function checkIds(rows: readonly ReadRow[], problems: Problems): void {
  const lines = new Map<string, number>();
  for (const { leading, line, placeOf } of rows) {
    const [id = ''] = leading;
    const { file } = placeOf('name');
    const place = { file, line, column: 1, endColumn: id.length + 1 };
    const earlier = lines.get(id);
    if (earlier !== undefined) problems.add('R2409', { column: 'Variant ID', found: id, line: earlier }, place);
    else lines.set(id, line);
    if (id !== '' && id !== reservedVariant) continue;
    problems.add('R2405', { column: 'Variant ID', found: id, expected: 'an id of its own' }, place);
  }
}
