import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { count } from './count.ts';

const grammar = 'the grammar of real files (reference, section 1: read byte for byte)';

/** What `verify --fix` has done to a role file, and what it has left for a person to decide. */
export const repairCodes = {
  R2551: kind<{ readonly table: string; readonly field: string; readonly by: number }>({
    severity: 'info',
    title: 'repaired: columns that had slipped',
    why: 'Blanks were added or lost at one place of the line; of all rows that fit then, one has the names that the other rows of the file have.',
    message: ({ table, field, by }) =>
      `repaired: ${table}: ${by > 0 ? `${count(by, 'blank')} taken out` : `${count(-by, 'blank')} put in`} in front of ${field}`,
    example: { table: 'AGR_1251', field: 'LOW', by: 1 },
  }),
  R2552: kind<{ readonly table: string }>({
    severity: 'info',
    title: 'repaired: record tag',
    why: `A line begins with its tag, padded with blanks to 50 characters; ${grammar}. The row behind it is sound.`,
    message: ({ table }) => `repaired: the line begins with ${table} again, and its row stands at column 51`,
    example: { table: 'AGR_1251' },
  }),
  R2553: kind<{ readonly answers: number }>({
    severity: 'warning',
    title: 'not repaired: several answers',
    why: 'The columns of the line slipped, and it is not clear where: several rows fit, with names that the file knows equally well.',
    message: ({ answers }) => `not repaired: ${answers} different rows fit, and nothing tells which one it was`,
    help: () => 'restore the line from the download it came from',
    example: { answers: 2 },
  }),
  R2554: kind<{ readonly lines: number }>({
    severity: 'info',
    title: 'repaired: trailing blanks',
    why: `No real line ends in a blank; ${grammar}. The importer does not mind.`,
    message: ({ lines }) => `repaired: trailing blanks cut off in ${count(lines, 'line')}`,
    example: { lines: 12 },
  }),
  R2555: kind<{ readonly lines: number; readonly lineEnd: 'CRLF' | 'LF' }>({
    severity: 'info',
    title: 'repaired: line ends',
    why: `Files straight from a SAP GUI have CRLF throughout, files that git has normalised LF; ${grammar}. The line end that most lines have is taken.`,
    message: ({ lines, lineEnd }) =>
      `repaired: ${count(lines, 'line')} ${lines === 1 ? 'ends' : 'end'} in ${lineEnd} now`,
    example: { lines: 3, lineEnd: 'CRLF' },
  }),
  R2556: kind<{ readonly lines: number }>({
    severity: 'info',
    title: 'repaired: empty lines',
    why: 'Real files have no empty lines. The importer skips them.',
    message: ({ lines }) => `repaired: ${count(lines, 'empty line')} removed`,
    example: { lines: 1 },
  }),
  R2557: kind<{ readonly table: string; readonly line: number }>({
    severity: 'info',
    title: 'repaired: line twice',
    why: 'Of two rows with the same key one is silently lost (reference, section 6). The two are the same to the last character, so nothing is lost with one of them.',
    message: ({ table, line }) => `repaired: ${table}: removed, because it is the same as line ${line}`,
    example: { table: 'AGR_1251', line: 31 },
  }),
  R2558: kind<{ readonly lines: number }>({
    severity: 'info',
    title: 'repaired: order of the lines',
    why: `Record groups stand in one order in real files, and in those of release 740 the rows of a group by their keys; ${grammar}. The importer does not mind.`,
    message: ({ lines }) =>
      `repaired: ${count(lines, 'line')} put where real files have ${lines === 1 ? 'it' : 'them'}`,
    example: { lines: 2 },
  }),
  R2559: kind<{ readonly role: string; readonly composite: boolean }>({
    severity: 'info',
    title: 'repaired: flag COLL_AGR',
    why: 'The upload fails without this flag (SAP note 770358). A role that lists single roles and has no authorizations is composite, one that lists none is single.',
    message: ({ role, composite }) =>
      `repaired: the flag COLL_AGR of ${role} is added, ${composite ? 'X for a composite role' : 'blank for a single role'}`,
    example: { role: 'Z_SALES', composite: false },
  }),
  R2560: kind<{ readonly role: string }>({
    severity: 'warning',
    title: 'not repaired: flag COLL_AGR',
    why: 'A role that lists single roles and has authorizations of its own may be either.',
    message: ({ role }) =>
      `not repaired: ${role} has single roles and authorizations, so its flag COLL_AGR can be either`,
    help: () => 'add the AGR_FLAGS line COLL_AGR: blank for a single role, X for a composite role',
    example: { role: 'Z_ALL' },
  }),
  R2561: kind<{ readonly from: string; readonly to: string }>({
    severity: 'info',
    title: 'repaired: encoding',
    why: `Every real file that has a character beyond ASCII has one byte a character, in Windows-1252; ${grammar}. An editor has probably saved this one in Unicode.`,
    message: ({ from, to }) => `repaired: written in ${to} instead of ${from}`,
    example: { from: 'utf-8', to: 'windows-1252' },
  }),
  R2562: kind<{ readonly encoding: string; readonly character: string }>({
    severity: 'warning',
    title: 'not repaired: encoding',
    why: 'A character that Windows-1252 lacks would become another one, so the file stays in Unicode. That the upload reads such a file is inferred.',
    message: ({ encoding, character }) =>
      `not repaired: the file stays ${encoding}, because windows-1252 has no character ${quoted(character)}`,
    help: () => 'download the role again in a code page that has the character',
    example: { encoding: 'utf-8', character: 'Ł' },
  }),
} as const;
