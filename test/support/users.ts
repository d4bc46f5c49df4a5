import fc from 'fast-check';
import { dateFormats } from '../../src/model/date-format.ts';
import { userDateFormats, userDecimalFormats, userTimeFormats, userTypes } from '../../src/model/user-keys.ts';
import type { RoleAssignment, User } from '../../src/model/user.ts';

/** A user of whom only the name and the type are said, and what a test adds. */
export function user(name: string, more: Partial<User> = {}): User {
  return {
    name,
    type: 'A',
    lastName: '',
    firstName: '',
    email: '',
    department: '',
    alias: '',
    group: '',
    validFrom: '',
    validTo: '',
    language: '',
    dateFormat: '',
    decimalFormat: '',
    timeFormat: '',
    securityPolicy: '',
    parameters: [],
    roles: [],
    ...more,
  };
}

/** A role for the whole time, or for a part of it. */
export function assignment(role: string, from = '', to = ''): RoleAssignment {
  return { role, from, to };
}

const nameUnit = fc.constantFrom(...'ABCXYZ0189_-./');
const textUnit = fc.constantFrom(...'abyzABYZ019 .,;:=\'&()@"|%');

const name = (limit: number, minLength = 1) =>
  fc.string({ unit: nameUnit, minLength, maxLength: limit }).filter((given) => !given.startsWith('-'));
const text = (limit: number) =>
  fc
    .string({ unit: textUnit, maxLength: limit })
    .map((given) => given.trim())
    .filter((given) => !/^(?:".*"$|[=@])/.test(given));
const date = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10).replaceAll('-', ''));
const orNothing = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary);
/** Both ends of a period, in their order. */
const period = fc
  .tuple(orNothing(date), orNothing(date))
  .map(([from, to]) => (to !== '' && from > to ? { from: to, to: from } : { from, to }));
const keysOf = (words: Readonly<Record<string, string>>) => fc.constantFrom('', ...Object.values(words));

const arbitraryFields: fc.Arbitrary<Omit<User, 'validFrom' | 'validTo'>> = fc.record({
  name: name(12),
  type: fc.constantFrom(...Object.values(userTypes)),
  lastName: text(40),
  firstName: text(40),
  email: text(241),
  department: text(40),
  alias: orNothing(name(40)),
  group: orNothing(name(12)),
  language: fc.constantFrom('', 'E', 'D', '1', 'c'),
  dateFormat: keysOf(userDateFormats),
  decimalFormat: keysOf(userDecimalFormats),
  timeFormat: keysOf(userTimeFormats),
  securityPolicy: orNothing(name(40)),
  parameters: fc.uniqueArray(fc.record({ id: name(20), value: text(40) }), { selector: ({ id }) => id, maxLength: 3 }),
  roles: fc.uniqueArray(
    fc.tuple(name(30), period).map(([role, times]) => ({ role, ...times })),
    { selector: ({ role }) => role, maxLength: 4 },
  ),
});
const arbitraryUser: fc.Arbitrary<User> = fc
  .tuple(arbitraryFields, period)
  .map(([fields, { from, to }]) => ({ ...fields, validFrom: from, validTo: to }));

/** Lists of users as definitions make them: every field within its limit, each name once. */
export const arbitraryUsers = fc.uniqueArray(arbitraryUser, {
  selector: ({ name: own }) => own,
  minLength: 1,
  maxLength: 6,
});

export const arbitraryDateFormat = fc.constantFrom(...dateFormats);

/** Two technical users and a business user: what the golden files hold. */
export const goldenUsers: readonly User[] = [
  user('FCCX_COMM', {
    lastName: 'Closing communication',
    alias: 'FCCX_COMM_ALIAS',
    group: 'TECHNICAL',
    validFrom: '20260401',
    validTo: '20261231',
    language: 'E',
    dateFormat: '6',
    timeFormat: '0',
    securityPolicy: 'Z_TECHNICAL',
    roles: [assignment('Z_FCCX_COMMUNICATION', '20260401', '20261231'), assignment('SAP_BC_ENDUSER')],
  }),
  user('BATCH_RUN', { type: 'B', group: 'TECHNICAL', roles: [assignment('/ACME/BATCH')] }),
  user('MILLER', {
    lastName: "O'Brien-Miller, Jr.",
    firstName: 'Ann',
    email: 'ann.miller@example.com',
    department: 'Closing (R&D)',
    language: 'D',
    decimalFormat: 'X',
    parameters: [
      { id: 'BUK', value: '1000' },
      { id: 'KOK', value: '' },
    ],
  }),
];
