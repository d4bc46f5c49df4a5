import { orMeant, quoted } from '../quoted.ts';
import { roleKind } from './role-kind.ts';

const noQuoting = 'The files of users have no quoting (reference of the user files, section 1: documented).';
const example = { user: 'FCCX_COMM', subject: 'department' } as const;
const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** What can be wrong with users and lists of users. */
export const userDefinitionCodes = {
  R1301: roleKind<{ key: string }>({
    severity: 'error',
    concealed: true,
    title: 'something that looks like a password',
    why: 'Sources are kept in git, and everybody who reads them or the files that are built would know the password. There is no place for one anywhere, and no line of the file is shown.',
    message: ({ subject, key }) => `${subject} has ${quoted(key)}, which looks like a password: users have none here`,
    help: () =>
      'remove it, and change the password if it was ever saved here; SU10 and the recorded script generate initial passwords, an admin sets others by hand, and the first logon changes them',
    example: { ...example, subject: 'the user', key: 'initialPassword' },
  }),
  R1302: roleKind<{ text: string; limit: number }>({
    severity: 'error',
    title: 'text of a user that is too long',
    why: 'The lengths are those of the fields in the system (reference of the user files, "Field lengths and values"); a longer text would be cut or refused.',
    message: ({ subject, text, limit }) =>
      `${subject} has ${String(text.length)} characters, at most ${String(limit)} fit: ${quoted(text)}`,
    example: { ...example, text: 'Department for closing, consolidation and reporting', limit: 40 },
  }),
  R1303: roleKind<{ text: string }>({
    severity: 'error',
    title: 'lower case in a name of the system',
    why: 'User names, aliases, groups and roles are upper case in the system (reference of the user files); files with other names would not fit to each other.',
    message: ({ subject, text }) => `${subject} ${quoted(text)} has lower-case letters`,
    help: ({ text }) => `write ${text.toUpperCase()}`,
    example: { ...example, subject: 'name', text: 'fccx_comm' },
  }),
  R1304: roleKind<{ text: string; what: string; position: number }>({
    severity: 'error',
    title: 'tab, line break or control character in a user',
    why: `${noQuoting} A tab begins another column, a line break another row.`,
    message: ({ subject, text, what, position }) =>
      `${subject} has a ${what} at position ${String(position)}: ${quoted(text)}`,
    example: { ...example, text: 'R\tD', what: 'tab', position: 2 },
  }),
  R1305: roleKind<{ text: string; position: number }>({
    severity: 'error',
    title: 'half of a character in a user',
    why: 'A lone surrogate is half of a character beyond U+FFFF; no encoding has a form for it.',
    message: ({ subject, text, position }) =>
      `${subject} has half of a character at position ${String(position)}: ${quoted(text)}`,
    help: () => 'the text was probably cut in the middle of an emoji: remove the half',
    example: { ...example, text: 'Sales \ud83d', position: 7 },
  }),
  R1306: roleKind<{ text: string; code: number; position: number }>({
    severity: 'error',
    title: 'invisible mark that turns the direction of writing',
    why: 'Nobody sees such a mark, and behind it a name reads as another one. Letters that are written from right to left need none.',
    message: ({ subject, text, code, position }) =>
      `${subject} has the invisible mark ${codePoint(code)} at position ${String(position)}: ${quoted(text)}`,
    help: () => 'remove the mark',
    example: { ...example, subject: 'lastName', text: 'a\u202eb', code: 0x202e, position: 2 },
  }),
  R1307: roleKind<{ text: string; character: string }>({
    severity: 'error',
    title: 'character that separates names',
    why: 'Commas, semicolons, # and = separate names and values in lists and files (reference of the user files). Which other characters a system allows is up to its customizing.',
    message: ({ subject, text, character }) => `${subject} ${quoted(text)} has the character ${quoted(character)}`,
    help: () => 'use A to Z, 0 to 9 and _',
    example: { ...example, subject: 'group', text: 'A;B', character: ';' },
  }),
  R1308: roleKind<{ text: string; character: string }>({
    severity: 'error',
    title: 'text that begins with # or *',
    why: `${noQuoting} A line that begins with * is a comment, and a leading # is eaten.`,
    message: ({ subject, text, character }) => `${subject} begins with ${quoted(character)}: ${quoted(text)}`,
    example: { ...example, text: '#1', character: '#' },
  }),
  R1309: roleKind<{ text: string; side: 'begins' | 'ends' }>({
    severity: 'error',
    title: 'blank at either end of a text of a user',
    why: 'Screens cut such a blank off, so the user in the system would differ from the one that was meant.',
    message: ({ subject, text, side }) => `${subject} ${quoted(text)} ${side} with a blank`,
    help: ({ text }) => `write ${quoted(text.replaceAll(/^ +| +$/g, ''))}`,
    example: { ...example, text: 'Sales ', side: 'ends' },
  }),
  R1310: roleKind<{ text: string; looks: string }>({
    severity: 'error',
    title: 'text that a spreadsheet changes, or seems to have changed',
    why: 'Spreadsheets put quotation marks around cells and turn digits with an E among them into numbers; a file with such a text could not be told from a damaged one. What begins with =, @, + or - they compute: a text from a list that others fill would run on the computer of whoever opens the file.',
    message: ({ subject, text, looks }) => `${subject} ${quoted(text)} ${looks}`,
    example: { ...example, text: '"Sales"', looks: 'stands in quotation marks' },
  }),
  R1311: roleKind<{ text: string; character: string; position: number; encoding: string }>({
    severity: 'error',
    title: 'character that the user files cannot hold',
    why: 'Only user files in ASCII have been seen; which encoding a Unicode system expects for other characters is not known (reference of the user files, section 1).',
    message: ({ subject, text, character, position, encoding }) =>
      `${subject} has the character ${quoted(character)} at position ${String(position)}, which ${encoding} lacks: ${quoted(text)}`,
    help: () => 'write it with other characters (Mueller for Müller), or choose another encoding for the user files',
    example: { ...example, subject: 'lastName', text: 'Müller', character: 'ü', position: 2, encoding: 'us-ascii' },
  }),
  R1312: roleKind<{ found: string; meant?: string; known: readonly string[] }>({
    severity: 'error',
    title: 'word that this field does not know',
    why: 'User types and formats are written in plain words, which become the keys of the system.',
    message: ({ subject, found, meant }) => `${subject} cannot be ${found}${orMeant(meant)}`,
    help: ({ known }) => `it is one of ${known.map((word) => `'${word}'`).join(', ')}`,
    example: { ...example, subject: 'type', found: '"dialogue"', meant: 'dialog', known: ['dialog', 'system'] },
  }),
  R1313: roleKind<{ found: string; because: string }>({
    severity: 'error',
    title: 'date that is none',
    why: 'Dates are written YYYY-MM-DD in sources and lists, from 1900-01-01 to 9999-12-31 (reference of the user files); how they are typed into the screens is chosen for the files.',
    message: ({ subject, found, because }) => `${subject} is ${quoted(found)}, which ${because}`,
    help: () => "write '2026-12-31'",
    example: { ...example, subject: 'validTo', found: '31.12.2026', because: 'has the form DD.MM.YYYY' },
  }),
  R1314: roleKind<{ from: string; to: string }>({
    severity: 'error',
    title: 'period that ends before it begins',
    why: 'A user or a role that is never valid is a mistake in one of the dates.',
    message: ({ subject, from, to }) => `${subject} ends on ${to}, before it begins on ${from}`,
    example: { ...example, subject: 'the validity', from: '2026-12-31', to: '2026-01-01' },
  }),
  R1315: roleKind<{ assigned: string; outside: string; limits: string }>({
    severity: 'error',
    title: 'role outside the validity of its user',
    why: 'Outside of their own validity users cannot log on, so the role would do nothing there.',
    message: ({ assigned, outside, limits }) =>
      `the role ${quoted(assigned)} is assigned ${outside}, but the user is valid ${limits}`,
    help: () => 'change one of the two periods, or leave the dates of the role out',
    example: {
      ...example,
      subject: 'roles',
      assigned: 'Z_CLOSING',
      outside: 'to 2027-01-31',
      limits: 'to 2026-12-31',
    },
  }),
  R1316: roleKind<unknown>({
    severity: 'error',
    title: 'user defined twice',
    why: 'A user is created once; the second row of a file would fail, or change what the first one made.',
    message: () => 'it is defined twice',
    help: () => 'remove one of them, or put their roles together',
    example: { ...example, subject: 'name' },
  }),
  R1317: roleKind<{ assigned: string }>({
    severity: 'error',
    title: 'role assigned twice',
    why: 'One assignment for the same time is enough; two of them are a leftover, and whoever removes one of them later removes nothing.',
    message: ({ assigned }) => `the role ${quoted(assigned)} is assigned twice for the same time`,
    help: () => 'remove one of the two, or give them periods that do not overlap',
    example: { ...example, subject: 'roles', assigned: 'Z_CLOSING' },
  }),
  R1318: roleKind<{ assigned: string; type: string; required: string; because: string }>({
    severity: 'error',
    title: 'user type that a role does not take',
    why: 'A role can say what its users must be; here it says so in users.type, with its reason.',
    message: ({ assigned, type, required, because }) =>
      `the role ${quoted(assigned)} takes ${required} users only, and this one has the type ${type} (${because})`,
    help: ({ required }) => `write type: '${required}', or assign another role`,
    example: {
      ...example,
      subject: 'roles',
      assigned: 'Z_CLOSING',
      type: 'system',
      required: 'dialog',
      because: 'the product asks for it',
    },
  }),
  R1319: roleKind<{ assigned: string }>({
    severity: 'warning',
    title: 'assigned role that is not built',
    why: 'The user refers to a role definition, but the definition is not among the sources of this build: its file will be missing in the upload.',
    message: ({ assigned }) => `the role ${quoted(assigned)} is assigned by its definition, but is not built`,
    help: () =>
      'export it from a *.role.ts file and build that too; write its name as a text if it is in the system already',
    example: { ...example, subject: 'roles', assigned: 'Z_CLOSING' },
  }),
  R1320: roleKind<{ count: number; limit: number }>({
    severity: 'warning',
    title: 'more roles than a user can have profiles',
    why: 'A user has at most about 312 profiles, and each role brings at least one (reference of the user files; an estimate, the limit differs by release and composite roles bring several).',
    message: ({ count, limit }) =>
      `the user has ${String(count)} roles, and probably not more than ${String(limit)} profiles fit`,
    help: () => 'put authorizations together in fewer roles',
    example: { ...example, subject: 'roles', count: 2000, limit: 312 },
  }),
  R1321: roleKind<{ count: number; limit: number }>({
    severity: 'error',
    title: 'so many roles that they cannot be meant',
    why: 'No user has so many roles; a loop in a source can make millions.',
    message: ({ count, limit }) => `the user has ${String(count)} roles, more than ${String(limit)} are not read`,
    example: { ...example, subject: 'roles', count: 100000, limit: 9999 },
  }),
  R1322: roleKind<{ assigned: string; meant: string }>({
    severity: 'warning',
    title: 'assigned role that is nearly one of this build',
    why: 'A role that is assigned by its name counts as one that is in the system. A misspelt name is found there only when the assignment fails. Names that differ in digits only are left alone: they tell the roles of a family apart.',
    message: ({ assigned, meant }) => `the role ${quoted(assigned)} is not built${orMeant(meant)}`,
    help: ({ assigned }) =>
      `assign the definition in place of its name; when another role of the system is meant, externalRole('${assigned}') says so, in a list by its option roles`,
    example: { ...example, subject: 'roles', assigned: 'Z_CLOSNG', meant: 'Z_CLOSING' },
  }),
} as const;
