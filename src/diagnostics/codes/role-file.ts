import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { count } from './count.ts';
import { roleRowCodes } from './role-rows.ts';

const sectionOne = 'the grammar of the file (reference, section 1: read byte for byte in real files)';

/** What gets the name of a role file, and what to do then. */
const foreignForms = {
  zip: {
    what: 'a ZIP archive or a workbook',
    help: 'unpack the archive; what was saved as a workbook has to be downloaded again (PFCG, Role > Download)',
  },
  gzip: { what: 'compressed (gzip)', help: 'unpack it' },
  lfs: { what: 'a pointer of Git LFS', help: 'git lfs pull fetches the file itself' },
  html: { what: 'a web page', help: 'a page was saved in place of the file: download the file itself (raw)' },
  xml: { what: 'XML', help: 'a role of abapGit is read when its name ends in .acgr.xml' },
} as const;

/** What can be wrong with a role file that is read. */
export const roleFileCodes = {
  ...roleRowCodes,
  R2001: kind<{ blank: boolean }>({
    severity: 'error',
    title: 'empty file',
    why: 'A role file begins with the lines DATE and RELEASE and names its roles. An empty one is a download that failed.',
    message: ({ blank }) => (blank ? 'the file holds nothing but blanks and line ends' : 'the file is empty'),
    help: () => 'download the role again (PFCG, Role > Download)',
    example: { blank: false },
  }),
  R2002: kind<{ found: string; seems?: keyof typeof foreignForms }>({
    severity: 'error',
    title: 'not a role file',
    why: 'No line begins with a record tag such as AGR_DEFINE, so there is nothing that the importer would take.',
    message: ({ found, seems }) =>
      `this is not a PFCG role file: it ${seems === undefined ? `begins with ${quoted(found)}` : `is ${foreignForms[seems].what}`}`,
    help: ({ seems }) =>
      seems === undefined
        ? 'a role file begins with a line DATE; a spreadsheet or a table export is another format'
        : foreignForms[seems].help,
    example: { found: 'PK' },
  }),
  R2003: kind<{ limit: number }>({
    severity: 'error',
    title: 'endless line',
    why: `No row has more than 700 characters; so long a line is no line of a role file, see ${sectionOne}.`,
    message: ({ limit }) => `the line has more than ${String(limit)} characters`,
    help: () => 'the line ends are lost or the file is something else: download it again',
    example: { limit: 1048576 },
  }),
  R2004: kind<{ code: number }>({
    severity: 'error',
    title: 'control character',
    why: 'Cells hold printable characters only. A control character comes from a broken transfer or an editor.',
    message: ({ code }) => `the line holds the control character ${hex(code)}`,
    help: () => 'transfer the file again in binary mode, or remove the character in the system the role comes from',
    example: { code: 0 },
  }),
  R2005: kind<{ byte: number; encoding: string }>({
    severity: 'error',
    title: 'byte that is no character',
    why: 'A code page leaves some bytes undefined. Such a byte cannot be read as text, so the file is probably in another encoding.',
    message: ({ byte, encoding }) => `the byte ${hex(byte)} is no character in ${encoding}`,
    help: () => 'name the encoding that the file was downloaded with (--encoding), or download it again',
    example: { byte: 0x81, encoding: 'windows-1252' },
  }),
  R2006: kind<{ encoding: string }>({
    severity: 'error',
    title: 'text that is not in its encoding',
    why: 'The bytes are not valid in the encoding that the file announces or that was named.',
    message: ({ encoding }) => `the line is not valid ${encoding}`,
    help: () => 'name the encoding that the file was downloaded with (--encoding), or download it again',
    example: { encoding: 'utf-8' },
  }),
  R2007: kind<{ encoding: string; seen: string }>({
    severity: 'error',
    title: 'another encoding than declared',
    why: 'Read in the wrong encoding, a character takes two columns instead of one, and everything behind it slips.',
    message: ({ encoding, seen }) =>
      `the file is to be read as ${encoding}, but from here on it is ${seen === 'single-byte' ? 'in a code page of one byte a character' : seen}`,
    help: ({ seen }) =>
      seen === 'single-byte'
        ? 'read it with --encoding windows-1252, or with the code page that it was downloaded with'
        : `read it with --encoding ${seen}`,
    example: { encoding: 'windows-1252', seen: 'utf-8' },
  }),
  R2008: kind<{ encoding: string }>({
    severity: 'warning',
    title: 'role file in Unicode',
    why: 'Every real file that is known and has a character beyond ASCII has one byte a character. That columns count UTF-16 units in a Unicode file is inferred.',
    message: ({ encoding }) =>
      `the file is ${encoding}; no real role file of that kind is known, its columns are counted in UTF-16 units (inferred)`,
    help: () => 'check names and texts with characters beyond ASCII, or download again in a single-byte code page',
    example: { encoding: 'utf-8' },
  }),
  R2009: kind<Record<string, never>>({
    severity: 'error',
    title: 'lines that end with CR alone',
    why: `Lines end with CRLF, or LF after git; ${sectionOne}. With CR alone the importer sees one line.`,
    message: () => 'the lines end with CR alone, so the file is one line',
    help: () => 'write the file with CRLF line ends (unix2dos -c mac), or download it again',
    example: {},
  }),
  R2101: kind<{ table: string; field: string; found: string; expected: string }>({
    severity: 'error',
    title: 'field that does not hold what it should',
    why: `Fields stand at fixed columns; ${sectionOne}. A field with the wrong kind of content means that the line was damaged, and the importer would store it as it is.`,
    message: ({ table, field, found, expected }) => `${table}: ${field} holds ${quoted(found)}, expected ${expected}`,
    help: () => 'restore the line from the download it came from; nothing of this line is read',
    example: { table: 'AGR_1251', field: 'MODIFIED', found: 'x', expected: 'one of S, G, M, U or blank' },
  }),
  R2102: kind<{
    table: string;
    field: string;
    by: number;
    stored?: readonly { readonly field: string; readonly text: string; readonly meant: string }[];
  }>({
    severity: 'error',
    title: 'columns that slipped',
    why: 'Files edited by hand often have columns moved by one or two. The importer says nothing and stores parts of one field in the next.',
    message: ({ table, field, by, stored = [] }) =>
      `${table}: from ${field} on, everything stands ${count(Math.abs(by), 'column')} too far ${by > 0 ? 'right' : 'left'}` +
      (stored.length === 0
        ? ''
        : `; the importer would store ${stored.map((each) => `${each.field} ${quoted(each.text)} instead of ${quoted(each.meant)}`).join(', ')}`),
    help: ({ field, by }) =>
      by > 0
        ? `remove ${count(by, 'blank')} in front of ${field}; nothing of this line is read`
        : `insert ${count(-by, 'blank')} in front of ${field}; nothing of this line is read`,
    example: {
      table: 'AGR_1251',
      field: 'LOW',
      by: 1,
      stored: [{ field: 'LOW', text: ' RELE', meant: 'RELE' }],
    },
  }),
  R2103: kind<{ found: string; tag?: string }>({
    severity: 'error',
    title: 'line without a sound record tag',
    why: `A line begins with its record tag, padded with blanks to 50 characters; ${sectionOne}. The importer ignores lines whose tag it doesn't know.`,
    message: ({ found, tag }) =>
      tag === undefined
        ? `the line begins with ${quoted(found)} instead of a record tag`
        : tag === found
          ? `the columns behind the tag ${tag} slipped; it should be padded with blanks to 50 characters`
          : `the line begins with ${quoted(found)}; it should begin with ${tag}, padded with blanks to 50 characters`,
    help: ({ tag }) =>
      'nothing of this line is read; ' +
      (tag === undefined
        ? 'restore it from the download it came from'
        : 'rolewright verify FILE --fix OUT puts it right where its row is sound, else restore it from the download'),
    example: { found: ' AGR_1251', tag: 'AGR_1251' },
  }),
  R2104: kind<{ table: string; field: string; length: number; expected: number }>({
    severity: 'error',
    title: 'line that is cut',
    why: `Only trailing blanks are missing in a real line; ${sectionOne}. A line that ends before its last filled column has lost data.`,
    message: ({ table, field, length, expected }) =>
      `${table}: the line ends at column ${String(length)}, within or before ${field}; it should have at least ${String(expected)} characters`,
    help: () => 'restore the line from the download it came from; nothing of this line is read',
    example: { table: 'AGR_1251', field: 'NODE', length: 120, expected: 215 },
  }),
  R2105: kind<{ tag: string; count: number; roleless: number }>({
    severity: 'info',
    title: 'record that is not known',
    why: 'The importer ignores tags that it does not know (read in an old public copy of its logic). rolewright keeps the lines of a role as they are.',
    message: ({ tag, count: lines, roleless }) =>
      `${quoted(tag)} is not a record that rolewright knows: ` +
      [
        ...(lines > roleless ? [`${count(lines - roleless, 'line')} kept unchanged`] : []),
        ...(roleless > 0 ? [`${count(roleless, 'line')} left out because no role of the file is named there`] : []),
      ].join(', '),
    example: { tag: 'AGR_1253', count: 2, roleless: 0 },
  }),
  R2106: kind<{ table: string; width: number; tail: string; count: number }>({
    severity: 'warning',
    title: 'row longer than its table',
    why: 'Newer releases add columns at the end. rolewright knows nothing about them: only the descriptions of menu nodes (AGR_HIERT) go into the role, other columns stay behind in the file.',
    message: ({ table, width, tail, count: lines }) =>
      `${table}: behind column ${String(width)} stands ${quoted(tail)}, which belongs to no field that is known` +
      (lines > 1 ? `, and something also in ${count(lines - 1, 'more line')}` : ''),
    example: { table: 'AGR_HIERT', width: 172, tail: 'Description', count: 1 },
  }),
  R2107: kind<{ count: number }>({
    severity: 'info',
    title: 'empty lines',
    why: 'The importer picks lines by their tag and skips empty ones; real files have none.',
    message: ({ count: lines }) => `${count(lines, 'empty line')} in the file`,
    example: { count: 1 },
  }),
  R2108: kind<{ count: number }>({
    severity: 'error',
    title: 'more errors than are shown',
    why: 'A file with so many damaged lines is damaged as a whole; the first ones say how.',
    message: ({ count: errors }) => `${count(errors, 'more damaged line')} not shown`,
    help: () => 'mend the lines above first, or download the file again',
    example: { count: 12000 },
  }),
  R2109: kind<{ table: string }>({
    severity: 'warning',
    title: 'header line missing',
    why: `Real files begin with DATE and RELEASE; ${sectionOne}.`,
    message: ({ table }) => `the file has no line ${table}`,
    help: () => 'the beginning of the file may have been cut off: compare it with the download it came from',
    example: { table: 'RELEASE' },
  }),
  R2110: kind<{ table: string; line: number }>({
    severity: 'warning',
    title: 'header line twice',
    why: `DATE and RELEASE stand in a file once; ${sectionOne}. Two of them come from two files put together.`,
    message: ({ table, line }) => `there is a second line ${table}; the first one, line ${String(line)}, counts`,
    help: () => 'keep one download a file, or remove the second header',
    example: { table: 'RELEASE', line: 2 },
  }),
  R2111: kind<{ table: string; second: string }>({
    severity: 'error',
    title: 'two lines in one',
    why: `Every row has a line of its own; ${sectionOne}. Where the line end between two of them is lost, the importer sees the first one only.`,
    message: ({ table, second }) =>
      `${table}: a line ${second} stands behind the row, the line end between them is lost`,
    help: ({ second }) => `begin a new line in front of ${second}; nothing of this line is read`,
    example: { table: 'AGR_1251', second: 'AGR_1251' },
  }),
  R2112: kind<{ tables: readonly string[]; count: number }>({
    severity: 'info',
    title: 'dates and times blanked out',
    why: 'Who publishes a role may blank out who made it and when. The importer sets both itself (read in an old public copy of its logic), so the role is whole without. Where other rows of the file have dates, such a row is a line that was cut, and an error.',
    message: ({ tables, count: rows }) => `${count(rows, 'row')} of ${tables.join(', ')} without dates and times`,
    help: () => 'a flag whose line ends before its date has lost its value, too: look at COLL_AGR and MASTER_LAN',
    example: { tables: ['AGR_DEFINE', 'AGR_FLAGS'], count: 6 },
  }),
} as const;

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(2, '0');
}
