import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { count } from './count.ts';

const rowLeftOut = 'A row that cannot be used is left out; all others are read.';

const badCells = {
  empty: 'is empty',
  'too long': 'is too long',
  'control character': 'has a character that no text has',
  'bytes that are no text': 'has bytes that are no text in the encoding of the file',
  'no name': 'is no name: it has lower case or a blank',
  'no activity': 'is no activity: those have two characters',
  'no language key': 'is no language key: those have one character',
  'no application type': 'is none of TR, RF, HT, HS, HC',
  'no check flag': 'is none of X, Y, V, I, N',
  'no hash': 'is no hash of 30 hexadecimal digits, upper case',
} as const;

/** What can be wrong with exports of SAP's tables: USOBT_C, TOBJ and the others of the catalog. */
export const tableExportCodes = {
  R4604: kind<{
    readonly hash: string;
    readonly object: string;
    readonly objectName: string;
    readonly expected: string;
  }>({
    severity: 'warning',
    title: 'hash that does not follow from its name',
    why: 'A hash of type HT follows from the name (reference, section 5: found by testing, right for all published pairs). Where a system says otherwise, its word counts.',
    message: ({ hash, object, objectName, expected }) =>
      `the table gives ${object} ${quoted(objectName)} the hash ${hash}, computed is ${expected}`,
    help: () => 'look whether the row was changed or cut; if the system really has it, please report it',
    example: {
      hash: 'D44329FDDBDC3360697C2A69D2FA33',
      object: 'G4BA',
      objectName: '/DMO/UI_AGENCY_O4',
      expected: '3FBF292B34170F4F575B75F60D83BF',
    },
  }),
  R4701: kind<{ readonly path: string }>({
    severity: 'error',
    title: 'file that is no export of a table that is known',
    why: 'A table is recognised by a line that has the technical names of its columns. Nothing is read from a file without one.',
    message: ({ path }) => `${quoted(path)} has no line with the column names of a table that the catalog is read from`,
    help: () => 'export the table with technical field names, as text with tabs, CSV or an unconverted list',
    example: { path: 'usobt.txt' },
  }),
  R4702: kind<{ readonly table: string; readonly missing: readonly string[] }>({
    severity: 'error',
    title: 'export of a table without a column that is needed',
    why: 'Without the column the rows would say something else, or nothing: nothing is read from the file.',
    message: ({ table, missing }) => `the export looks like the table ${table}, but lacks ${missing.join(', ')}`,
    help: () => 'export the table with all columns and their technical names',
    example: { table: 'USOBT_C', missing: ['HIGH'] },
  }),
  R4703: kind<{ readonly problem: string }>({
    severity: 'error',
    title: 'row of an export that cannot be cut into cells',
    why: `${rowLeftOut} Values with the separator stand in double quotes; rows of a table have no line breaks.`,
    message: ({ problem }) => `the row is left out: ${problem}`,
    help: () => 'export the table again, with tabs between the columns',
    example: { problem: 'wrong number of cells' },
  }),
  R4704: kind<{
    readonly column: string;
    readonly value: string;
    readonly problem: keyof typeof badCells | 'no range';
  }>({
    severity: 'error',
    title: 'cell of an export that has no meaning',
    why: `${rowLeftOut} Spreadsheets turn hashes into numbers such as 1.53E+28 and cut leading zeros; a wrong encoding makes characters that no text has.`,
    message: ({ column, value, problem }) =>
      problem === 'no range'
        ? `the row is left out: the range up to ${quoted(value)} has no lower end in ${column}`
        : `the row is left out: ${quoted(value)} in ${column} ${badCells[problem]}`,
    help: ({ problem }) =>
      problem === 'bytes that are no text'
        ? 'name the encoding of the file with --encoding, or save it as UTF-8'
        : 'export the table again and do not open it in a spreadsheet in between',
    example: { column: 'NAME', value: '1.52439E+28', problem: 'no hash' },
  }),
  R4705: kind<{ readonly count: number; readonly named: number }>({
    severity: 'error',
    title: 'many rows of an export that cannot be used',
    why: rowLeftOut,
    message: ({ count, named }) => `${count} rows of the file are left out; the first ${named} are named`,
    help: () => 'export the table again: so many bad rows have one cause',
    example: { count: 2100, named: 50 },
  }),
  R4706: kind<{ readonly count: number }>({
    severity: 'info',
    title: 'activities without their leading zero',
    why: 'Activities have two characters. A spreadsheet takes 03 for a number and makes 3 of it.',
    message: ({ count }) =>
      count === 1
        ? 'an activity has lost its leading zero, which is put back'
        : `${count} activities have lost their leading zero, which is put back; this is the first`,
    help: () => 'other values may have lost zeros as well: export the table again without a spreadsheet in between',
    example: { count: 312 },
  }),
  R4707: kind<{ readonly path: string }>({
    severity: 'warning',
    title: 'export of a table without rows',
    why: 'Only the header of the table was found. The selection in the system may have found nothing, or the rows were lost on the way.',
    message: ({ path }) => `${quoted(path)} has no row: nothing is read from it`,
    help: () => 'look into the file; when rows are missing, export the table again',
    example: { path: 'usobt_c.txt' },
  }),
  R4708: kind<{ readonly count: number }>({
    severity: 'info',
    title: 'check flags that nobody has decided',
    why: 'A blank or U in OKFLAG means that nobody has decided in SU24 (general knowledge, SAP does not say it in public). The object counts as checked and nothing is proposed for it, whatever USOBT has.',
    message: ({ count: rows }) =>
      `${count(rows, 'check flag')} not decided (blank or U): nothing is proposed${rows === 1 ? '' : '; this is the first'}`,
    help: () => 'decide it in SU24 and export the table again',
    example: { count: 312 },
  }),
} as const;
