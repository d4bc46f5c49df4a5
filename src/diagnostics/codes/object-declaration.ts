import { roleKind } from './role-kind.ts';

const example = { subject: 'Z_BATCH' } as const;
const table = 'SAP keeps an object with its fields in one row with room for ten of them (table TOBJ, documented)';

/** What can be wrong with the objects and org levels that a project declares. */
export const objectDeclarationCodes = {
  R1051: roleKind<unknown>({
    severity: 'error',
    title: 'object without fields',
    why: `${table}; an object has at least one.`,
    message: ({ subject }) => `the object ${subject} has no fields`,
    help: () => "write the names of its fields: Z_OBJECT: ['ACTVT', 'Z_FIELD']",
    example,
  }),
  R1052: roleKind<{ count: number; limit: number }>({
    severity: 'error',
    title: 'object with too many fields',
    why: `${table}.`,
    message: ({ subject, count, limit }) =>
      `the object ${subject} has ${String(count)} fields, at most ${String(limit)} are possible`,
    example: { ...example, count: 11, limit: 10 },
  }),
  R1053: roleKind<{ field: string }>({
    severity: 'error',
    title: 'field declared twice',
    why: 'An object has each field once.',
    message: ({ subject, field }) => `the object ${subject} has the field ${field} twice`,
    help: () => 'remove one of them',
    example: { ...example, field: 'ACTVT' },
  }),
  R1054: roleKind<{ field: string }>({
    severity: 'error',
    title: 'field that can never be an org level',
    why: 'ACTVT and TCD can never be org levels (documented).',
    message: ({ field }) => `${field} can never be an org level`,
    help: () => 'remove it from orgLevels',
    example: { subject: 'orgLevels', field: 'ACTVT' },
  }),
} as const;
