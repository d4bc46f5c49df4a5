import { assembleUsers } from '../users/assemble.ts';
import type { Lines } from '../users/lines.ts';
import { Problems, placeOfLine } from '../users/problems.ts';
import type { KnownColumns } from '../users/read-columns.ts';
import { readColumns } from '../users/read-columns.ts';
import type { InputFile, ReadUsers, UserReadOptions } from '../users/read-options.ts';
import type { TableReading } from '../users/read-table.ts';
import { readTable } from '../users/read-table.ts';
import type { Column } from '../users/record.ts';
import { withoutRepeated } from '../users/repeated-rows.ts';
import { UnreadRows } from '../users/unread-rows.ts';
import { userColumns, userParameterColumns, userRoleColumns } from './columns.ts';

/** The neutral files that belong together. */
export interface BapiInput {
  readonly users: InputFile;
  readonly roles?: InputFile;
  readonly parameters?: InputFile;
}

/** Reads the neutral files back to users. Whatever the bytes are, it gives diagnostics (R24xx) and never throws. */
export function readBapi({ users, roles, parameters }: BapiInput, options: UserReadOptions): ReadUsers {
  const problems = new Problems();
  const reading = { leading: 0, dates: 'plain', readHeader } satisfies Partial<TableReading>;
  const unread = new UnreadRows();
  const read = (
    file: InputFile | undefined,
    known: readonly Column[],
    second: 'type' | 'role' | 'parameterId',
    left?: UnreadRows,
  ) => readTable(file, { ...reading, known, required: ['name', second] }, options, problems, left);
  const rows = {
    users: read(users, userColumns, 'type', unread),
    roles: withoutRepeated(read(roles, userRoleColumns, 'role'), 'role', 'AGR_NAME', problems),
    parameters: withoutRepeated(
      read(parameters, userParameterColumns, 'parameterId'),
      'parameterId',
      'PARID',
      problems,
    ),
    unread,
    nameColumn: 'BAPIBNAME',
  };
  return { users: assembleUsers(rows, problems), diagnostics: problems.list() };
}

function readHeader(lines: Lines, known: KnownColumns, problems: Problems): readonly Column[] | undefined {
  const first = lines.peek();
  const names = first?.text.split('\t') ?? [];
  if (first === undefined || !names.some((name) => known.known.some((column) => column.name === name))) {
    const place = first === undefined ? { file: lines.path } : placeOfLine(lines.path, first);
    problems.add('R2401', { missing: 'the line of column names', found: names[0] ?? 'the end of the file' }, place);
    return undefined;
  }
  lines.next();
  return readColumns(lines.path, first, known, problems);
}
