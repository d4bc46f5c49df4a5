import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { shortened } from '../render/visible.ts';

/** Names that a sentence lists. */
const mostNamed = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => quoted(shortened(name, 40)));
  return shown.join(', ') + (names.length > mostNamed ? ` and ${String(names.length - mostNamed)} more` : '');
}

/** What can be wrong with exports of the tables that roles are made of: AGR_DEFINE, AGR_1251 and the others. */
export const roleExportCodes = {
  R4731: kind<{ readonly table: string; readonly columns: readonly string[] }>({
    severity: 'info',
    title: 'columns of an export that are not read',
    why: 'Systems of other releases have more columns than a role file, and lists have columns of their own.',
    message: ({ table, columns }) => `not columns of ${table} in a role file, so not read: ${listed(columns)}`,
    example: { table: 'AGR_1251', columns: ['LAST_READ'] },
  }),
  R4732: kind<{ readonly table: string; readonly path: string }>({
    severity: 'info',
    title: 'export of a table that is not read',
    why: 'Profiles, users and generated data are tables beside the role: role files do not have them, or sources do not say them.',
    message: ({ table, path }) =>
      table === ''
        ? `${quoted(path)} has roles in a table that is not known, so it is not read`
        : `${quoted(path)} is the table ${quoted(table)}, which is not read`,
    help: ({ table }) =>
      table === '' ? 'if it is a table that is read, give its file the name of the table' : undefined,
    example: { table: 'AGR_USERS', path: 'agr_users.txt' },
  }),
  R4733: kind<{ readonly roles: readonly string[] }>({
    severity: 'error',
    title: 'rows of roles that AGR_DEFINE does not have',
    why: 'AGR_DEFINE says that there is a role, and whether it is derived. The tables of one set are exported for the same roles.',
    message: ({ roles }) => `AGR_DEFINE has no row of ${listed(roles)}: nothing of them is read`,
    help: () => 'export AGR_DEFINE for the same roles as the other tables, and without a limit on rows',
    example: { roles: ['Z_SALES'] },
  }),
  R4734: kind<{ readonly count: number }>({
    severity: 'info',
    title: 'numbers of roles without their leading zeros',
    why: 'Counters, numbers of nodes and activities have a fixed number of digits. A spreadsheet takes 000012 for a number and makes 12 of it.',
    message: ({ count: cells }) =>
      cells === 1
        ? 'a number has lost its leading zeros, which are put back'
        : `${cells} numbers have lost their leading zeros, which are put back; this is the first`,
    help: () =>
      'values of other fields may have lost zeros as well: export the tables again without a spreadsheet in between',
    example: { count: 312 },
  }),
  R4735: kind<{ readonly element: string; readonly field: string; readonly found: string; readonly expected: string }>({
    severity: 'error',
    title: 'cell of an exported role that does not hold what it should',
    why: 'Each column has a width and a kind in the data dictionary; what does not fit cannot have come out of a system as it is.',
    message: ({ element, field, found, expected }) =>
      `${element}: ${field} holds ${found === '' ? 'nothing' : quoted(shortened(found, 60))}, expected ${expected}`,
    help: ({ field }) =>
      /_(?:DAT|TIM)$/.test(field)
        ? 'dates are read as 20240530, 30.05.2024 or 2024-05-30, times as 144706 or 14:47:06'
        : 'export the table again; nothing of this role is read',
    example: { element: 'AGR_1251', field: 'COUNTER', found: '1E+5', expected: '6 digits' },
  }),
  R4736: kind<{ readonly tables: readonly string[] }>({
    severity: 'error',
    title: 'exports of roles without a table that is needed',
    why: 'AGR_DEFINE names the roles, AGR_FLAGS their kind, AGR_1250 and AGR_1251 their authorizations. Without one of them a role would seem to be another one.',
    message: ({ tables }) => `the exports have no table ${listed(tables)}`,
    help: () => 'export it for the same roles, even if it has no rows, and name all files in one command',
    example: { tables: ['AGR_1250'] },
  }),
  R4737: kind<{ readonly tables: readonly string[] }>({
    severity: 'warning',
    title: 'exports of roles without tables that most roles have',
    why: 'Org levels, menu, texts and the single roles of a composite role are in tables of their own. A table that was not exported counts as empty.',
    message: ({ tables }) => `taken as empty, because not among the exports: ${listed(tables)}`,
    help: () => 'export them as well, even if they have no rows',
    example: { tables: ['AGR_1252'] },
  }),
  R4738: kind<{ readonly clients: readonly string[] }>({
    severity: 'error',
    title: 'exports of roles from several clients',
    why: 'Roles belong to a client (MANDT). Two clients may have a role of one name, and then its rows would be mixed: nothing of the set is read.',
    message: ({ clients }) => `the exports have rows of several clients: ${listed(clients)}`,
    help: () => 'leave the rows of all clients but one out, and import each client in a command of its own with --out',
    example: { clients: ['100', '200'] },
  }),
} as const;
