import { kind } from '../kind.ts';
import { orMeant, quoted } from '../quoted.ts';
import { count } from './count.ts';

const importer = 'what the importer does with it was read in an old public copy of its logic (reference, section 6)';

/** Tables whose rows are told apart by a number that anybody can give. */
const numbered: ReadonlySet<string> = new Set(['AGR_1250', 'AGR_1251', 'AGR_1252', 'AGR_HIER', 'AGR_BUFFI']);

/** What can be wrong with the rows of a role: each line is sound, but they do not fit together. */
export const roleRowCodes = {
  R2201: kind<{ role: string }>({
    severity: 'error',
    title: 'role without AGR_DEFINE',
    why: `Without it the importer reports that there is no valid data; ${importer}.`,
    message: ({ role }) => `LOADED_AGRS names the role ${role}, but it has no AGR_DEFINE line`,
    help: ({ role }) => `add the AGR_DEFINE line of ${role} from the download it came from`,
    example: { role: 'Z_SALES' },
  }),
  R2202: kind<{ role: string; lines: number; meant?: string }>({
    severity: 'error',
    title: 'role without LOADED_AGRS',
    why: `The importer skips the lines of roles that LOADED_AGRS does not name; ${importer}.`,
    message: ({ role, lines, meant }) =>
      `${count(lines, 'line')} of the role ${quoted(role)} would be skipped: LOADED_AGRS does not name it${orMeant(meant)}`,
    help: ({ role, meant }) =>
      meant === undefined ? `add a line LOADED_AGRS for ${role}, or remove its lines` : `write ${meant} as AGR_NAME`,
    example: { role: 'Z_SALES', lines: 14 },
  }),
  R2203: kind<{ role: string; found?: string }>({
    severity: 'error',
    title: 'role without the flag COLL_AGR',
    why: 'SAP note 770358 describes the error of the upload when this flag is missing: nobody can tell a single role from a composite one.',
    message: ({ role, found }) =>
      `the role ${role} has no AGR_FLAGS line COLL_AGR${found === undefined ? '' : `, but one ${quoted(found)}`}`,
    help: ({ found }) =>
      found === undefined ? 'add the line: blank for a single role, X for a composite role' : 'write COLL_AGR',
    example: { role: 'Z_SALES' },
  }),
  R2204: kind<{
    table: string;
    key: string;
    line: number;
    differs?: readonly { readonly field: string; readonly kept: string; readonly lost: string }[];
  }>({
    severity: 'error',
    title: 'two rows with the same key',
    why: `Of two rows with the same key one is silently lost; ${importer}. That it is the later one is inferred: the rows of a table are inserted in the order of the file, and one whose key is there already is passed over.`,
    message: ({ table, key, line, differs }) =>
      `${table}: the key ${quoted(key)} was already used in line ${String(line)}; the importer would keep that line and lose this one` +
      (differs === undefined
        ? ''
        : differs.length === 0
          ? ', which says the same'
          : `: ${differs.map(({ field, kept, lost }) => `${field} ${quoted(kept)} stays, ${quoted(lost)} is lost`).join(', ')}`),
    help: ({ table, differs }) =>
      differs?.length === 0
        ? 'remove one of the two lines'
        : numbered.has(table)
          ? 'give the row a number of its own, or remove it'
          : 'remove the line that is wrong',
    example: {
      table: 'AGR_1251',
      key: 'Z_SALES 000012',
      line: 31,
      differs: [{ field: 'LOW', kept: 'RELE', lost: 'DELE' }],
    },
  }),
  R2205: kind<{ role: string; object: string; auth: string }>({
    severity: 'error',
    title: 'values without their authorization',
    why: 'An AGR_1251 row belongs to the AGR_1250 row with the same object and AUTH. Without that row the values belong to nothing.',
    message: ({ object, auth, role }) => `the values of ${object} ${auth} in the role ${role} have no AGR_1250 line`,
    help: () => 'add the AGR_1250 line from the download it came from, or remove the values',
    example: { role: 'Z_SALES', object: 'V_VBAK_AAT', auth: 'T-B179192900' },
  }),
  R2206: kind<{ table: string; high: string }>({
    severity: 'error',
    title: 'range without its lower end',
    why: 'A range has both ends; a single value stands in LOW (reference, section 3a: documented).',
    message: ({ table, high }) => `${table}: HIGH holds ${quoted(high)}, but LOW is empty`,
    help: () => 'put a single value into LOW, or give the range its lower end',
    example: { table: 'AGR_1251', high: '0999' },
  }),
  R2207: kind<{ role: string; variable: string }>({
    severity: 'error',
    title: 'org level without dollar sign',
    why: 'AGR_1252 names an org level as the values of AGR_1251 do: $BUKRS.',
    message: ({ role, variable }) => `the org level ${quoted(variable)} of the role ${role} does not begin with $`,
    help: ({ variable }) => `write $${variable}`,
    example: { role: 'Z_SALES', variable: 'BUKRS' },
  }),
  R2208: kind<{ role: string; meant: string; lines: number }>({
    severity: 'error',
    title: 'LOADED_AGRS with another name than the lines',
    why: `The importer takes the lines of the roles that LOADED_AGRS names; ${importer}.`,
    message: ({ role, meant, lines }) =>
      `LOADED_AGRS names the role ${quoted(role)}, which has no line; the ${count(lines, 'line')} of ${quoted(meant)} would be skipped`,
    help: ({ meant }) => `write ${meant} here if that is the role`,
    example: { role: 'Z_SALE', meant: 'Z_SALES', lines: 14 },
  }),
  R2209: kind<Record<string, never>>({
    severity: 'error',
    title: 'file without a role',
    why: `Without LOADED_AGRS and AGR_DEFINE the importer reports that there is no valid data; ${importer}.`,
    message: () => 'the file has a header but no role',
    help: () => 'download the role again (PFCG, Role > Download)',
    example: {},
  }),
  R2210: kind<{ role: string; object: string; auth: string; line: number }>({
    severity: 'error',
    title: 'two authorizations with the same number',
    why: 'AUTH tells the authorizations of one object apart: in every real file each pair of OBJECT and AUTH comes once. Otherwise nobody can tell which values belong to which.',
    message: ({ role, object, auth, line }) =>
      `${object} ${auth} of the role ${role} was already in line ${String(line)}: its values cannot be told apart`,
    help: () => 'count AUTH up for each authorization of an object, in AGR_1250 and in its AGR_1251 lines',
    example: { role: 'Z_SALES', object: 'S_RFC', auth: '__________00', line: 7 },
  }),
  R2211: kind<{ role: string; flag: string; record: string }>({
    severity: 'warning',
    title: 'two master languages',
    why: 'The flag MASTER_LAN and the record AGR_LSD name the same language in every real file. Which of them counts is not known.',
    message: ({ role, flag, record }) =>
      `the role ${role} has the master language ${quoted(flag)} in MASTER_LAN and ${quoted(record)} in AGR_LSD; MASTER_LAN is taken`,
    help: () => 'correct one of the two lines',
    example: { role: 'Z_SALES', flag: 'E', record: 'D' },
  }),
  R2212: kind<{ role: string; object: string; auth: string; valuesOf: string }>({
    severity: 'error',
    title: 'authorization and values with different names',
    why: 'An AGR_1251 row belongs to the AGR_1250 row with the same object and AUTH. An authorization without any value next to values without an authorization means that one of the two names is wrong.',
    message: ({ role, object, auth, valuesOf }) =>
      `${quoted(`${object} ${auth}`)} of the role ${role} has no values, and the values of ${quoted(valuesOf)} have no AGR_1250 line`,
    help: () => 'compare OBJECT and AUTH of both lines with the download they came from',
    example: { role: 'Z_SALES', object: 'S_RFD', auth: '__________00', valuesOf: 'S_RFC __________00' },
  }),
  R2213: kind<{ table: string }>({
    severity: 'warning',
    title: 'languages that became one',
    why: 'A download writes # for characters that its code page lacks (read byte for byte in real files). The language keys of some languages, such as Hindi and Vietnamese, are such characters (general knowledge), so that the rows of several languages come to have one key, and an upload would store one of them as language #.',
    message: ({ table }) =>
      `${table}: the rows of more than one language have the language key "#"; only the first ones are read`,
    help: () => 'download the role in UTF-8 to keep these texts, or remove their rows',
    example: { table: 'AGR_TEXTS' },
  }),
  R2214: kind<{ table: string; field: string; found: string; rows: number }>({
    severity: 'info',
    title: 'column that is not kept',
    why: 'The column is the same in every real row that was seen: VARIANT and COPIED blank, NEU the letter O (reference, section 3). What it is for is not known, roles do not have it here, and a build writes it as in those rows.',
    message: ({ table, field, found, rows }) =>
      `${table}: ${field} is ${quoted(found)}, which is not kept${rows === 1 ? '' : `; it is set in ${count(rows, 'row')}`}`,
    help: () => 'only rolewright build --faithful writes an imported file with it',
    example: { table: 'AGR_1251', field: 'COPIED', found: 'X', rows: 3 },
  }),
} as const;
