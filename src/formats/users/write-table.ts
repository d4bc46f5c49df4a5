import { formatDate } from '../../model/date-format.ts';
import type { DateFormat } from '../../model/date-format.ts';
import type { User } from '../../model/user.ts';
import { fieldOf } from './columns-in-use.ts';
import type { Column, RecordField, UserRecord } from './record.ts';
import { recordFields } from './record.ts';

/** How a file has its dates: as they are typed, or YYYYMMDD. */
export type DateStyle = DateFormat | 'plain';

/** The cells of a user in the order of the columns. */
export function userCells(user: User, columns: readonly Column[], dates: DateStyle): readonly string[] {
  return columns.map(({ field }) => cellText(field, fieldOf(user, field), dates));
}

/** The cells of a role assignment or a parameter. */
export function recordCells(record: UserRecord, columns: readonly Column[], dates: DateStyle): readonly string[] {
  return columns.map(({ field }) => cellText(field, record[field] ?? '', dates));
}

function cellText(field: RecordField, text: string, dates: DateStyle): string {
  return recordFields[field].kind === 'date' && dates !== 'plain' ? formatDate(text, dates) : text;
}

/** One record for each role of each user, in their order. */
export function* assignmentsOf(users: readonly User[]): Generator<UserRecord> {
  for (const { name, roles } of users) for (const { role, from, to } of roles) yield { name, role, from, to };
}

/** One record for each parameter of each user. */
export function* parametersOf(users: readonly User[]): Generator<UserRecord> {
  for (const { name, parameters } of users) {
    for (const { id, value } of parameters) yield { name, parameterId: id, parameterValue: value };
  }
}

/** Lines that are made anew each time they are gone through. */
export function again<T>(make: () => Iterable<T>): Iterable<T> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
