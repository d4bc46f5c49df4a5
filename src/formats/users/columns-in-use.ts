import type { User } from '../../model/user.ts';
import type { Column, RecordField } from './record.ts';

/** The columns that at least one user fills, and those that are always there. */
export function columnsInUse<C extends Column>(
  columns: readonly C[],
  users: readonly User[],
  always: readonly RecordField[],
): readonly C[] {
  const open = new Set(columns.filter(({ field }) => !always.includes(field)));
  for (const user of users) {
    if (open.size === 0) break;
    for (const column of open) if (fieldOf(user, column.field) !== '') open.delete(column);
  }
  return columns.filter((column) => !open.has(column));
}

/** The text of a field of a user, '' for fields that belong to a role assignment or a parameter. */
export function fieldOf(user: User, field: RecordField): string {
  return field in user ? user[field as Exclude<keyof User, 'roles' | 'parameters'>] : '';
}
