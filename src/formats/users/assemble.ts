import type { RoleAssignment, User, UserFieldName, UserParameter, UserType } from '../../model/user.ts';
import { userFieldNames } from '../../model/user-fields.ts';
import type { Problems } from './problems.ts';
import type { ReadRow } from './read-row.ts';
import type { Column, RecordField } from './record.ts';
import type { UnreadRows } from './unread-rows.ts';

/** Rows of the files of one list of users. */
export interface UserRows {
  readonly users: readonly ReadRow[];
  readonly roles: readonly ReadRow[];
  readonly parameters: readonly ReadRow[];
  /** Rows of users that were reported and left out: what belongs to them is left out without another word. */
  readonly unread?: UnreadRows;
  /** The column with the name of the user, for messages. */
  readonly nameColumn: string;
}

/** Puts the rows of several files together to users, in the order of the users file. */
export function assembleUsers(
  { users, roles, parameters, unread, nameColumn: column }: UserRows,
  problems: Problems,
): readonly User[] {
  const lines = new Map<string, number>();
  const first = users.filter((row) => {
    const found = row.record.name ?? '';
    const line = lines.get(found);
    if (line === undefined) lines.set(found, row.line);
    else {
      problems.add('R2409', { column, found, line }, row.placeOf('name'));
      // the text of a variant may still have the name that was overwritten
      unread?.add(row.leading);
    }
    return line === undefined;
  });
  const unpadded = new Map([...lines.keys()].map((name) => [name.replace(/^0+/, ''), name]));
  const collect = <T>(rows: readonly ReadRow[], make: (row: ReadRow) => T): ReadonlyMap<string, readonly T[]> => {
    const found = new Map<string, T[]>();
    for (const row of rows) {
      const { name = '' } = row.record;
      const meant = unpadded.get(name.replace(/^0+/, ''));
      const own = found.get(name);
      if (own !== undefined) own.push(make(row));
      else if (lines.has(name)) found.set(name, [make(row)]);
      else if (unread?.mayHold(name) === true) continue;
      else if (meant !== undefined) problems.add('R2407', { column, found: name, meant }, row.placeOf('name'));
      else problems.add('R2410', { column, found: name }, row.placeOf('name'));
    }
    return found;
  };
  const assignments = collect(roles, ({ record }): RoleAssignment => {
    return { role: record.role ?? '', from: record.from ?? '', to: record.to ?? '' };
  });
  const values = collect(parameters, ({ record }): UserParameter => {
    return { id: record.parameterId ?? '', value: record.parameterValue ?? '' };
  });
  return first.map(({ record }) => {
    const name = record.name ?? '';
    const fields = Object.fromEntries(userFieldNames.map((field) => [field, record[field] ?? '']));
    return {
      ...(fields as Record<UserFieldName, string>),
      type: record.type as UserType,
      parameters: values.get(name) ?? [],
      roles: assignments.get(name) ?? [],
    };
  });
}

/** Reports cells that must not be empty; gives the rows where none is. */
export function withoutEmpty(
  rows: readonly ReadRow[],
  required: readonly RecordField[],
  columns: readonly Column[],
  problems: Problems,
): readonly ReadRow[] {
  return rows.filter((row) =>
    required.every((field) => {
      if ((row.record[field] ?? '') !== '') return true;
      const column = columns.find((each) => each.field === field)?.name ?? field;
      problems.add('R2405', { column, found: '', expected: 'a value' }, row.placeOf(field));
      return false;
    }),
  );
}
