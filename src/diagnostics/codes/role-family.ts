import { orMeant, quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const derived = { role: 'Z_SALES_1000', subject: 'the derived role' } as const;
const composite = { role: 'Z_SALES_CLERK', subject: 'roles' } as const;

/** What can be wrong with derived and composite roles. */
export const roleFamilyCodes = {
  R1401: roleKind<{ found: string }>({
    severity: 'error',
    title: 'master that is no single role',
    why: 'A derived role inherits from a single role. A derived role cannot impart to another one, and a composite role has nothing to impart.',
    message: ({ found }) => `the master is ${found}, not a single role`,
    help: () => 'derive from the result of defineRole',
    example: { ...derived, found: 'a derived role' },
  }),
  R1402: roleKind<{ property: string }>({
    severity: 'error',
    title: 'derived role that changes what its master owns',
    why: 'Menu and authorizations of a derived role come from its master; PFCG overwrites what differs when the master is next derived. Only org levels and texts are its own.',
    message: ({ property }) => `a derived role cannot have ${quoted(property)} of its own: its master owns that`,
    help: ({ property }) =>
      `change ${property} in the master, or define a single role; what differs by company or plant is an org level`,
    example: { ...derived, property: 'authorizations' },
  }),
  R1403: roleKind<{ name: string; used: readonly string[]; master: string }>({
    severity: 'warning',
    title: 'org level that the master does not use',
    why: 'The values are written, but no authorization refers to them.',
    message: ({ name, master }) => `no authorization of the master ${master} refers to the org level ${name}`,
    help: ({ name, used }) =>
      used.length === 0
        ? `write org('${name}') in a field of the master, or leave the org level out`
        : `the master refers to ${used.join(', ')}`,
    example: { ...derived, name: 'WERKS', used: ['BUKRS'], master: 'Z_SALES' },
  }),
  R1404: roleKind<{ name: string; master: string; inTable?: true }>({
    severity: 'warning',
    title: 'org level that stays open',
    why: 'An org level without values is open, and its authorizations cannot be generated before somebody fills it in.',
    message: ({ name, master }) => `the master ${master} refers to the org level ${name}, which has no values here`,
    help: ({ name, inTable }) =>
      inTable
        ? `add the column ${name}; where an admin is to fill it in, its cell stays empty`
        : `give ${name} values, or [open()] when an admin is to fill it in`,
    example: { ...derived, name: 'VKORG', master: 'Z_SALES' },
  }),
  R1405: roleKind<{ name: string; meant?: string }>({
    severity: 'error',
    title: 'single role that is not in the sources',
    why: 'A misspelt name would leave the composite role without its single role.',
    message: ({ name, meant }) => `no source defines the role ${quoted(name)}${orMeant(meant)}`,
    help: ({ name }) => `write externalRole('${name}') for a role that is in the system only`,
    example: { ...composite, name: 'Z_SALES_DISPALY', meant: 'Z_SALES_DISPLAY' },
  }),
  R1406: roleKind<{ name: string }>({
    severity: 'error',
    title: 'composite role within a composite role',
    why: 'PFCG bundles single and derived roles; a composite role cannot be part of another one, and so none can contain itself.',
    message: ({ name }) => `${quoted(name)} is a composite role, which cannot be part of one`,
    help: () => 'name its single roles instead',
    example: { ...composite, name: 'Z_SALES_ALL' },
  }),
  R1407: roleKind<{ name: string }>({
    severity: 'error',
    title: 'single role that is there twice',
    why: 'The role and its single roles are the key of AGR_AGRS: of two rows one is lost (reference, section 6).',
    message: ({ name }) => `${quoted(name)} is there twice`,
    help: () => 'remove one of the two',
    example: { ...composite, name: 'Z_SALES_DISPLAY' },
  }),
  R1408: roleKind<object>({
    severity: 'error',
    title: 'composite role without single roles',
    why: 'A composite role has no authorizations of its own, so one without single roles grants nothing.',
    message: () => 'a composite role needs at least one role',
    help: () => "write roles: [role, 'Z_NAME', externalRole('Z_OTHER')]",
    example: composite,
  }),
  R1409: roleKind<{ path: string }>({
    severity: 'error',
    title: 'table of derived roles that cannot be read here',
    why: 'The rows of a family can come from a table beside the source; this caller gave no way to read files.',
    message: ({ path }) => `the table ${quoted(path)} cannot be read here`,
    help: () => 'build from files, or give the rows as an array',
    example: { ...derived, path: 'companies.csv' },
  }),
  R1410: roleKind<{ count: number; limit: number }>({
    severity: 'error',
    title: 'too many single roles',
    why: 'So many roles are a mistake in the source, such as a loop that does not end where it should.',
    message: ({ count, limit }) => `the composite role has ${String(count)} roles, more than ${String(limit)}`,
    help: () => 'divide it',
    example: { ...composite, count: 10000, limit: 9999 },
  }),
  R1411: roleKind<{ written: string }>({
    severity: 'error',
    title: 'cell with something that is neither a value nor a range',
    why: 'A cell of a table of derived roles holds values with | between them, and a range has one value on each side of its two dots.',
    message: ({ subject, written }) => `${subject} has ${quoted(written)}, which is neither a value nor a range`,
    help: () => "write 1000 for a value, 1000..1999 for a range, ' ' for the value blank, | between several",
    example: { role: 'Z_SALES_1000', subject: 'the org level VKORG', written: '1000..' },
  }),
} as const;
