import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What can be wrong with an export of the table USOBHASH that the configuration names. */
export const serviceTableCodes = {
  R4601: kind<{ readonly missing: readonly string[]; readonly found: readonly string[] }>({
    severity: 'error',
    title: 'column missing in a table of services',
    why: 'An export of the table USOBHASH begins with a line of column names, parted by tabs or semicolons; NAME has the hash, OBJECT and OBJ_NAME say what it stands for.',
    message: ({ missing, found }) =>
      `the first line of the table of services lacks ${missing.join(', ')}: ${quoted(found.join(' '))}`,
    help: () => 'export the table USOBHASH with technical column names, as text with tabs',
    example: { missing: ['OBJ_NAME'], found: ['NAME', 'TYPE', 'PGMID', 'OBJECT'] },
  }),
  R4602: kind<{ readonly found: string }>({
    severity: 'error',
    title: 'row without a service hash',
    why: 'The column NAME holds 30 hexadecimal digits, upper case (reference, section 5). A spreadsheet turns some of them into numbers such as 1,53E+28.',
    message: ({ found }) => `${quoted(found)} in the column NAME is no service hash`,
    help: () => 'export the table again and do not open it in a spreadsheet in between',
    example: { found: '1.52439E+28' },
  }),
  R4603: kind<{ readonly hash: string }>({
    severity: 'error',
    title: 'hash without its object',
    why: 'A row says which repository object a hash stands for, in OBJECT and OBJ_NAME.',
    message: ({ hash }) => `the row of ${hash} names no object`,
    help: () => 'export the table USOBHASH again with the columns OBJECT and OBJ_NAME',
    example: { hash: 'D44329FDDBDC3360697C2A69D2FA32' },
  }),
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
} as const;
