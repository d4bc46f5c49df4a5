import { kind } from '../kind.ts';
import { orMeant, quoted } from '../quoted.ts';

const header = 'The first line of a table names its columns; without the names nothing says what a cell is.';

/** What can be wrong with a comma-, semicolon- or tab-separated table that sources read. */
export const delimitedTableCodes = {
  R4401: kind<{ path: string; reason: string }>({
    severity: 'error',
    title: 'table that cannot be read',
    why: 'The path of a table starts from the folder of the source that names it.',
    message: ({ path, reason }) => `the table ${quoted(path)} cannot be read: ${reason}`,
    help: () => 'write the path relative to the file that names it',
    example: { path: 'business-users.csv', reason: 'no such file' },
  }),
  R4402: kind<{ column: string; problem: 'quote not closed' | 'text behind a quote' }>({
    severity: 'error',
    title: 'quotes of a cell that do not fit',
    why: 'Double quotes stand around a whole cell, and one inside it is doubled (RFC 4180).',
    message: ({ column, problem }) =>
      problem === 'quote not closed'
        ? `the cell in column ${quoted(column)} begins with a quotation mark and never ends`
        : `the cell in column ${quoted(column)} goes on behind its closing quotation mark`,
    help: () => 'put quotation marks around the whole cell, and write one inside it twice',
    example: { column: 'lastName', problem: 'quote not closed' },
  }),
  R4403: kind<{ found: number; expected: number }>({
    severity: 'error',
    title: 'row with too few or too many cells',
    why: 'A row that has not as many cells as the header has its values in wrong columns, or has lost some.',
    message: ({ found, expected }) => `the row has ${String(found)} cells, the header has ${String(expected)}`,
    help: () => 'put a cell that contains the separator in double quotes, and leave empty cells in',
    example: { found: 4, expected: 5 },
  }),
  R4404: kind<{ known: readonly string[]; explained?: true }>({
    severity: 'error',
    concealed: true,
    title: 'table without a header',
    why: `${header} Its first line is not shown: it may be anybody's data.`,
    message: ({ known }) => `the first line names none of the columns ${known.join(', ')}`,
    help: ({ explained }) =>
      `write the names of the columns into the first line${explained ? ', or say in columns what its names mean' : ''}`,
    example: { known: ['name', 'type', 'lastName'], explained: true },
  }),
  R4405: kind<{ column: string; meant?: string; known: readonly string[]; explained?: true }>({
    severity: 'error',
    title: 'column that is not known',
    why: `${header} A misspelt column would be ignored silently.`,
    message: ({ column, meant }) => `there is no column ${quoted(column)}${orMeant(meant)}`,
    help: ({ column, known, explained }) =>
      `the columns are ${known.join(', ')}${explained ? `; say in columns what ${quoted(column)} means or that it counts for nothing` : ''}`,
    example: { column: 'lastNam', meant: 'lastName', known: ['name', 'type', 'lastName'], explained: true },
  }),
  R4406: kind<{ column: string }>({
    severity: 'error',
    title: 'column that is there twice',
    why: 'Of two columns with one meaning one would be lost.',
    message: ({ column }) => `the column ${quoted(column)} is there twice`,
    example: { column: 'lastName' },
  }),
  R4407: kind<{ column: string; explained?: true }>({
    severity: 'error',
    title: 'column that is missing',
    why: header,
    message: ({ column }) => `the table has no column ${quoted(column)}`,
    help: ({ column, explained }) => `add it${explained ? `, or say in columns which one is ${column}` : ''}`,
    example: { column: 'name', explained: true },
  }),
  R4408: kind<{ encoding: string }>({
    severity: 'error',
    title: 'table with bytes that are no text',
    why: 'Read in the wrong encoding, a name becomes another one.',
    message: ({ encoding }) => `the table is not valid ${encoding}`,
    help: () => 'save it as UTF-8',
    example: { encoding: 'windows-1252' },
  }),
  R4409: kind<{ path: string }>({
    severity: 'warning',
    title: 'table without rows',
    why: 'A table that was meant to have rows makes nothing without them.',
    message: ({ path }) => `the table ${quoted(path)} has no rows`,
    example: { path: 'business-users.csv' },
  }),
} as const;
