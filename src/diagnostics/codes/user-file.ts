import { kind } from '../kind.ts';
import { orMeant, quoted } from '../quoted.ts';

const spreadsheets = 'Spreadsheets change what they take for a number or a date, and save it without asking.';
const asText = 'import the columns as text, or edit the file in a text editor';

/** What can be wrong with a file of users that is read back. */
export const userFileCodes = {
  R2401: kind<{ missing: string; found: string }>({
    severity: 'error',
    title: 'header line lost',
    why: 'A file of external variants has four lines in front of its data, and the data begins in line 5 whatever stands above (reference of the user files, section 1: real file). The other files begin with the names of their columns.',
    message: ({ missing, found }) => `${missing} is missing: here stands ${quoted(found)}`,
    help: () => 'put the line back as the build wrote it; nothing else moves',
    example: { missing: 'the line of default values (-->)', found: 'U0001' },
  }),
  R2402: kind<{ found: number; expected: number }>({
    severity: 'error',
    title: 'row with a wrong number of columns',
    why: 'Every row has the same number of tabs (reference of the user files, section 1: real file); one more or less moves values to other parameters.',
    message: ({ found, expected }) => `the row has ${String(found)} columns, the header has ${String(expected)}`,
    help: ({ found, expected }) =>
      found < expected ? 'put the lost tabs back, also behind the last value' : 'remove the tabs that are too much',
    example: { found: 5, expected: 6 },
  }),
  R2403: kind<{ column: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'column that user files do not have',
    why: 'The names of the columns are a contract with the recorded script or the loader; a value under another name is lost.',
    message: ({ column, meant }) => `there is no column ${quoted(column)}${orMeant(meant)}`,
    help: ({ known }) => `the columns are ${known.join(', ')}`,
    example: { column: 'P_LASTNAME', meant: 'P_LAST', known: ['P_USER', 'P_LAST'] },
  }),
  R2404: kind<{ column: string; problem: 'missing' | 'twice' }>({
    severity: 'error',
    title: 'column of a user file missing or there twice',
    why: 'Without the name of its user a row says nothing, and of two columns with one name one would win silently.',
    message: ({ column, problem }) =>
      problem === 'missing' ? `the column ${quoted(column)} is missing` : `the column ${quoted(column)} is there twice`,
    example: { column: 'P_USER', problem: 'missing' },
  }),
  R2405: kind<{ column: string; found: string; expected: string }>({
    severity: 'error',
    title: 'value that its column cannot hold',
    why: 'The lengths and keys are those of the system (reference of the user files, "Field lengths and values").',
    message: ({ column, found, expected }) => `${column} holds ${quoted(found)}, expected ${expected}`,
    example: { column: 'P_USTYP', found: 'Dialog', expected: 'one of A, B, C, L, S' },
  }),
  R2406: kind<{ column: string; found: string; pattern: string; looks?: string }>({
    severity: 'error',
    title: 'date in another form than the file has',
    why: `A date is typed into the screen as it stands. ${spreadsheets}`,
    message: ({ column, found, pattern, looks }) =>
      `${column} holds ${quoted(found)}, which is no date of the form ${pattern}${looks === undefined ? '' : `: ${looks}`}`,
    help: ({ pattern }) => `write it as ${pattern}; ${asText}`,
    example: { column: 'P_GLTGB', found: '1.4.2026', pattern: 'DD.MM.YYYY', looks: 'leading zeros are cut' },
  }),
  R2407: kind<{ column: string; found: string; meant: string }>({
    severity: 'error',
    title: 'leading zeros cut off',
    why: `A name of digits lost its zeros in one of the two files. ${spreadsheets}`,
    message: ({ column, found, meant }) =>
      `${column} holds ${quoted(found)}, which is no user of the users file, but ${quoted(meant)} is`,
    help: () => asText,
    example: { column: 'P_USER', found: '4711', meant: '004711' },
  }),
  R2408: kind<{ column: string; found: string; looks: string }>({
    severity: 'error',
    title: 'value changed by a spreadsheet',
    why: `The file has no quoting and no formulas: every character counts. ${spreadsheets}`,
    message: ({ column, found, looks }) => `${column} holds ${quoted(found)}: ${looks}`,
    help: () => asText,
    example: { column: 'P_DEPT', found: '"Sales, North"', looks: 'a spreadsheet put quotation marks around it' },
  }),
  R2409: kind<{ column: string; found: string; line: number }>({
    severity: 'error',
    title: 'row of a user file that is there twice',
    why: 'A user is created once, has a role or a parameter once at a time, and a variant id runs one variant; the second row would fail or replace the first.',
    message: ({ column, found, line }) => `${column} ${quoted(found)} is already in line ${String(line)}`,
    help: () => 'remove one of the two rows',
    example: { column: 'P_USER', found: 'FCCX_COMM', line: 5 },
  }),
  R2410: kind<{ column: string; found: string }>({
    severity: 'error',
    title: 'row for a user that the users file does not have',
    why: 'The files of one build belong together: each row of roles or parameters names a user of the users file.',
    message: ({ column, found }) => `${column} ${quoted(found)} is no user of the users file`,
    help: () => 'correct the name, or remove the row',
    example: { column: 'P_USER', found: 'FCCX_COM' },
  }),
  R2411: kind<{ found: string }>({
    severity: 'error',
    title: 'not a user file',
    why: 'A user file is text, a line for each row.',
    message: ({ found }) => `this is not a user file: it begins with ${quoted(found)}`,
    help: () => 'take the file that the build wrote',
    example: { found: 'PK' },
  }),
  R2412: kind<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'line that is no setting',
    why: 'The settings of a work-sheet are lines of the form `tab: field = value`.',
    message: ({ found }) => `${quoted(found)} is no setting of a work-sheet`,
    help: ({ known }) => `the settings are ${known.join(', ')}`,
    example: { found: 'Logon Data: User Typ = Dialog', known: ['Logon Data: User Type'] },
  }),
  R2413: kind<{ path: string; part: 'users' | 'settings' }>({
    severity: 'error',
    title: 'user file without the file it belongs to',
    why: 'Roles, parameters and settings belong to the users of one file; without it nothing says whether they fit.',
    message: ({ path, part }) => `the file of ${part} that ${quoted(path)} belongs to is missing`,
    help: () => 'name all files of a format together, as the build wrote them',
    example: { path: 'users/ecatt-user-roles.TXT', part: 'users' },
  }),
  R2414: kind<{ encoding: string }>({
    severity: 'warning',
    title: 'user file that was saved in another encoding',
    why: `Only ASCII is known to be read, and a byte-order mark would belong to the first cell (reference of the user files, section 1). ${spreadsheets}`,
    message: ({ encoding }) =>
      `the file is ${encoding}${encoding === 'utf-8' ? ' with a byte-order mark' : ''}; only ASCII is known to be read`,
    help: () => 'save it as plain text; if a build wrote it like that, name the encoding with --encoding',
    example: { encoding: 'utf-16le' },
  }),
  R2415: kind<{ column: string; from: string; to: string }>({
    severity: 'error',
    title: 'period of a user file that ends before it begins',
    why: 'The system refuses it, and a build does (R1314).',
    message: ({ column, from, to }) => `${column} is ${to}, before the period begins on ${from}`,
    help: () => 'correct one of the two dates',
    example: { column: 'P_GLTGB', from: '2026-04-01', to: '2026-03-31' },
  }),
} as const;
