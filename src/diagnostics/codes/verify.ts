import { kind } from '../kind.ts';
import { orMeant, quoted } from '../quoted.ts';
import { verifyMenuCodes } from './verify-menu.ts';
import { verifyValueCodes } from './verify-values.ts';

const importer = 'what the importer does was read in an old public copy of its logic (reference, section 6)';

/** What a look at a role file with the eyes of the importer finds: sound lines that do not make a sound role. */
export const verifyCodes = {
  R2501: kind<{ readonly role: string; readonly object: string; readonly auth: string; readonly meant?: string }>({
    severity: 'error',
    title: 'authorization without values',
    why: 'Every one of the authorizations in real files has an AGR_1251 row for each field of its object. Without values an authorization grants nothing, so its rows were probably lost.',
    message: ({ role, object, auth, meant }) =>
      `${object} ${auth} of the role ${role} has no value in AGR_1251${orMeant(meant)}`,
    help: ({ meant }) =>
      meant === undefined
        ? 'add its AGR_1251 lines from the download it came from, or remove this line'
        : `${meant} has values and no AGR_1250 line: correct OBJECT or AUTH of this line`,
    example: { role: 'Z_SALES', object: 'S_RFC', auth: '__________00' },
  }),
  R2502: kind<{ readonly role: string; readonly object: string; readonly missing: readonly string[] }>({
    severity: 'warning',
    title: 'authorization that lacks a field of its object',
    why: 'Every one of the authorizations in real files has an AGR_1251 row for each field of its object, also for a field without a value. The fields are those of the objects that rolewright ships or the project declares; other releases may have other ones.',
    message: ({ role, object, missing }) =>
      `${object} of the role ${role} has no row for ${missing.length === 1 ? 'its field' : 'its fields'} ${missing.join(', ')}`,
    help: ({ missing }) => `add an AGR_1251 line for ${missing.join(', ')}; with LOW blank the field is open`,
    example: { role: 'Z_SALES', object: 'S_BTCH_JOB', missing: ['JOBGROUP'] },
  }),
  R2503: kind<{
    readonly role: string;
    readonly object: string;
    readonly field: string;
    readonly fields: readonly string[];
    readonly meant?: string;
  }>({
    severity: 'warning',
    title: 'field that its object does not have',
    why: 'A value of a field that the object does not have grants nothing. The fields are those of the objects that rolewright ships or the project declares; other releases may have other ones.',
    message: ({ role, object, field, meant }) =>
      `${object} of the role ${role} has no field ${quoted(field)}${orMeant(meant)}`,
    help: ({ object, fields }) => `the fields of ${object} are ${fields.join(', ')}`,
    example: {
      role: 'Z_SALES',
      object: 'S_BTCH_JOB',
      field: 'JOBGRUOP',
      fields: ['JOBACTION', 'JOBGROUP'],
      meant: 'JOBGROUP',
    },
  }),
  R2504: kind<{ readonly table: string; readonly field: string; readonly found: string }>({
    severity: 'error',
    title: 'name in lower case',
    why: 'Names of roles, objects, fields and transactions are upper case in every real file. The importer stores what it reads, and nobody finds such a name again.',
    message: ({ table, field, found }) => `${table}: ${field} holds ${quoted(found)}, which has lower-case letters`,
    help: ({ found }) => `write ${found.toUpperCase()}`,
    example: { table: 'AGR_1251', field: 'OBJECT', found: 's_rfc' },
  }),
  R2505: kind<{ readonly role: string; readonly child: string }>({
    severity: 'error',
    title: 'single roles in a role that is not composite',
    why: `AGR_AGRS lists the single roles of a composite role, and the flag COLL_AGR says whether a role is one (documented); ${importer}.`,
    message: ({ role, child }) =>
      `AGR_AGRS puts ${child} into ${role}, whose flag COLL_AGR says that it is a single role`,
    help: ({ role }) => `put X into the flag COLL_AGR of ${role}, or remove its AGR_AGRS lines`,
    example: { role: 'Z_ALL', child: 'Z_SALES' },
  }),
  R2506: kind<{ readonly role: string; readonly object: string }>({
    severity: 'warning',
    title: 'authorizations in a composite role',
    why: 'A composite role bundles single roles and has no authorizations of its own (documented). What the importer does with them is not known.',
    message: ({ role, object }) =>
      `the role ${role} is composite (COLL_AGR X), but has authorizations such as ${object}`,
    help: () => 'move the authorizations into a single role, or clear the flag COLL_AGR',
    example: { role: 'Z_ALL', object: 'S_RFC' },
  }),
  R2507: kind<{ readonly role: string; readonly level: string; readonly object: string; readonly field: string }>({
    severity: 'warning',
    title: 'org level without a row of its own',
    why: 'A value such as $BUKRS stands for the values of AGR_1252. That a missing row leaves the org level open is inferred.',
    message: ({ role, level, object, field }) =>
      `${object} ${field} of the role ${role} refers to $${level}, and AGR_1252 has no row for it`,
    help: ({ level }) => `add an AGR_1252 line for $${level}; with LOW blank it is open`,
    example: { role: 'Z_SALES', level: 'VKORG', object: 'V_VBAK_VKO', field: 'VKORG' },
  }),
  R2508: kind<{ readonly role: string; readonly level: string; readonly meant?: string }>({
    severity: 'warning',
    title: 'org level that nothing refers to',
    why: 'An org level of AGR_1252 works through values such as $BUKRS. In real files each one is referred to, so its name, or that of the reference, was probably changed.',
    message: ({ role, level, meant }) =>
      `no authorization of the role ${role} refers to the org level $${level}${orMeant(meant)}`,
    help: () => 'compare the names in AGR_1252 and AGR_1251 with the download they came from',
    example: { role: 'Z_SALES', level: 'VKROG', meant: '$VKORG' },
  }),
  R2509: kind<{ readonly role: string; readonly parent: string; readonly meant?: string }>({
    severity: 'warning',
    title: 'derived role whose master is not known',
    why: 'A derived role inherits from its master (AGR_DEFINE, PARENT_AGR), so the master has to be in the system. It is neither in the files nor in the downloads that were named; a download of a derived role brings its master along (documented).',
    message: ({ role, parent, meant }) =>
      `${role} is derived from ${parent}, which neither the files nor the state know${orMeant(meant)}`,
    help: ({ parent }) => `name a download that holds ${parent} (--state), or upload it first`,
    example: { role: 'Z_SALES_1000', parent: 'Z_SALES' },
  }),
  R2510: kind<{ readonly role: string; readonly child: string; readonly meant?: string }>({
    severity: 'warning',
    title: 'composite role with a single role that is not known',
    why: 'A composite role gives nothing through a single role that is not in the system. It is neither in the files nor in the downloads that were named; a download of a composite role brings its single roles along (documented).',
    message: ({ role, child, meant }) =>
      `${role} contains ${child}, which neither the files nor the state know${orMeant(meant)}`,
    help: ({ child }) => `name a download that holds ${child} (--state), or upload it first`,
    example: { role: 'Z_ALL', child: 'Z_SALES' },
  }),
  R2511: kind<{ readonly role: string; readonly transaction: string }>({
    severity: 'warning',
    title: 'transaction without its menu entry',
    why: 'AGR_TCODES lists the transactions of the menu once more; in real files each one has an AGR_HIER row.',
    message: ({ role, transaction }) =>
      `AGR_TCODES of the role ${role} lists ${transaction}, which is not in its menu (AGR_HIER)`,
    help: () => 'add the AGR_HIER line from the download it came from, or remove this line',
    example: { role: 'Z_SALES', transaction: 'VA01' },
  }),
  R2512: kind<{ readonly role: string; readonly transaction: string }>({
    severity: 'warning',
    title: 'menu entry whose transaction is not listed',
    why: 'AGR_TCODES lists the transactions of the menu once more; in real files each one has its row there. The importer asks for S_USER_TCD by it (read in an old public copy of its logic).',
    message: ({ role, transaction }) =>
      `the menu of the role ${role} has ${transaction}, which AGR_TCODES does not list`,
    help: ({ transaction }) => `add an AGR_TCODES line for ${transaction}`,
    example: { role: 'Z_SALES', transaction: 'VA01' },
  }),
  R2513: kind<{ readonly role: string; readonly node: string; readonly level: string; readonly expected: string }>({
    severity: 'warning',
    title: 'menu node on another level than its parent says',
    why: 'MENU_LEVEL counts from 01 at the top (reference, section 4). What the menu shows when the two disagree is not known.',
    message: ({ role, node, level, expected }) =>
      `menu of ${role}: node ${node} has the level ${level}, its place in the tree is level ${expected}`,
    help: ({ expected }) => `write ${expected}, or correct PARENT_ID`,
    example: { role: 'Z_SALES', node: '00000003', level: '01', expected: '02' },
  }),
  R2514: kind<{ readonly role: string; readonly language?: string }>({
    severity: 'warning',
    title: 'role without its short text',
    why: 'The row with LINE 00000 is there in every real file, even when the text is empty. The importer deletes the texts of all languages and inserts those of the file (read in an old public copy of its logic).',
    message: ({ role, language }) =>
      language === undefined
        ? `the role ${role} has no text in AGR_TEXTS: the upload would delete the one it has`
        : `the text of the role ${role} in language ${quoted(language)} has no short text (LINE 00000)`,
    help: () => 'add the AGR_TEXTS line from the download it came from',
    example: { role: 'Z_SALES' },
  }),
  R2515: kind<{ readonly role: string; readonly language: string; readonly line: string }>({
    severity: 'warning',
    title: 'gap in the text of a role',
    why: 'The lines of a long text count up from 00001 (inferred). A number that is left out is a line that was probably lost.',
    message: ({ role, language, line }) =>
      `the text of the role ${role} in language ${quoted(language)} has no line ${line}, but later ones`,
    help: () => 'add the AGR_TEXTS line from the download it came from, or count the lines anew',
    example: { role: 'Z_SALES', language: 'E', line: '00002' },
  }),
  R2516: kind<{ readonly role: string }>({
    severity: 'warning',
    title: 'role without a master language',
    why: 'The flag MASTER_LAN names the language that a role is maintained in; every real file has it.',
    message: ({ role }) => `the role ${role} has no AGR_FLAGS line MASTER_LAN`,
    help: () => 'add the line from the download it came from, with the language key as its value',
    example: { role: 'Z_SALES' },
  }),
  R2517: kind<{ readonly found: string; readonly release: string; readonly system: string }>({
    severity: 'warning',
    title: 'file for another release',
    why: 'The importer compares the release of the file with that of the system only when the customizing switch PRGN_CUST / UPLOAD_CHECK_RELEASE is YES; then it refuses another one (read in an old public copy of its logic).',
    message: ({ found, release, system }) => `the file is of release ${found}, the system ${system} has ${release}`,
    help: ({ system }) => `build the file for the system (--system ${system}), or check the role after the upload`,
    example: { found: '740', release: '757', system: 'QAS' },
  }),
  R2518: kind<{ readonly found: string; readonly codePage: string; readonly system: string }>({
    severity: 'warning',
    title: 'file in another code page',
    why: 'The upload reads the bytes of the file in the code page of the front end. In another one a character beyond ASCII becomes another character, or moves the columns behind it.',
    message: ({ found, codePage, system }) => `the file is in ${found}, the system ${system} is set to ${codePage}`,
    help: ({ system }) => `build the file for the system (--system ${system}), or write it anew in that code page`,
    example: { found: 'utf-8', codePage: 'windows-1252', system: 'QAS' },
  }),
  ...verifyMenuCodes,
  ...verifyValueCodes,
} as const;
