import { kind } from '../kind.ts';
import { listed } from './listed.ts';
import { orMeant, quoted } from '../quoted.ts';

/** What can be wrong with the catalog that a project imported. */
export const catalogCodes = {
  R4711: kind<{ readonly path: string }>({
    severity: 'warning',
    title: 'index of the catalog that cannot be used',
    why: 'The index was damaged, or another version of rolewright wrote it. It counts for nothing; what the project has committed still counts.',
    message: ({ path }) => `${quoted(path)} is no index of a catalog, or one of another version`,
    help: () => 'run "rolewright catalog import" again with all its files, which writes it anew',
    example: { path: '.rolewright/catalog/current.tsv' },
  }),
  R4712: kind<{ readonly path: string; readonly reason: string }>({
    severity: 'error',
    title: 'committed part of the catalog that cannot be read',
    why: 'Roles would be checked against something else than on other machines. An import does not overwrite it: nobody knows what would be lost.',
    message: ({ path, reason }) => `${quoted(path)} is no catalog: ${quoted(reason)}`,
    help: () =>
      'settle the conflict of a merge in it, or take it from version control again; else delete it and run "rolewright catalog import" with all its files',
    example: { path: 'rolewright.catalog.json', reason: 'objects.S_RFC.fields: Too small' },
  }),
  R4713: kind<{ readonly what: string; readonly kept: string; readonly by: string; readonly other: string }>({
    severity: 'warning',
    title: 'sources of the catalog that contradict each other',
    why: "Tables of the system are trusted before SAP's own proposals (USOBX, USOBT), those before abapGit repositories, those before what rolewright ships; of two sources of one kind the later one counts. What the project declares itself counts before all.",
    message: ({ what, kept, by, other }) => `${what}: ${quoted(kept)} counts, ${by} ${quoted(other)}`,
    help: () => 'look which source is out of date',
    example: { what: 'S_RFC', kept: 'RFC_TYPE RFC_NAME ACTVT', by: 'an earlier source says', other: 'RFC_NAME ACTVT' },
  }),
  R4714: kind<{ readonly count: number; readonly named: number }>({
    severity: 'warning',
    title: 'many sources of the catalog that contradict each other',
    why: 'Only some of the contradictions are named.',
    message: ({ count, named }) => `sources contradict each other ${count} times; the first ${named} are named`,
    example: { count: 1200, named: 20 },
  }),
  R4715: kind<{ readonly command: string; readonly release?: string; readonly others?: readonly string[] }>({
    severity: 'error',
    unusable: true,
    title: 'catalog that was never imported',
    why: 'The command needs what an import wrote: the full index on this machine, or the committed part.',
    message: ({ command, release }) =>
      `"${command}" finds no catalog of ${release === undefined ? 'this project' : `release ${release}`}`,
    help: ({ release, others = [] }) =>
      release === undefined
        ? 'name files or folders: rolewright catalog import exports; a catalog of a release needs --release as well'
        : `${others.length === 0 ? 'the project has none yet' : `the catalogs there are: ${listed(others)}`}; rolewright catalog import exports --release ${release} makes this one`,
    example: { command: 'rolewright catalog import' },
  }),
  R4716: kind<{ readonly release: string }>({
    severity: 'error',
    unusable: true,
    title: 'release that cannot name a catalog',
    why: 'The files of a catalog have the release in their names.',
    message: ({ release }) => `${quoted(release)} is no release`,
    help: () => 'write the release of SAP_BASIS, two to four digits or upper-case letters: --release 757',
    example: { release: '../757' },
  }),
  R4717: kind<{ readonly name: string; readonly meant?: string }>({
    severity: 'error',
    title: 'name that no catalog knows',
    why: 'Neither the project, nor what it imported, nor rolewright itself knows an authorization object, a transaction, a function module or a service of this name.',
    message: ({ name, meant }) => `nothing is known of ${quoted(name)}${orMeant(meant)}`,
    help: () =>
      'rolewright catalog search looks in names and texts; rolewright catalog import takes in what your system knows',
    example: { name: 'S_RFCC', meant: 'S_RFC' },
  }),
  R4718: kind<{ readonly count: number; readonly first: string }>({
    severity: 'info',
    title: 'values without check flags',
    why: 'USOBT has the proposed values, USOBX says for each object whether they are proposed at all. Values of an object that has no row in USOBX count as proposed (inferred).',
    message: ({ count: applications, first }) =>
      applications === 1
        ? `${first} has proposed values of objects without a check flag: they count as proposed`
        : `${applications} applications, the first is ${first}, have proposed values of objects without a check flag: they count as proposed`,
    help: () => 'import USOBX_C as well, with all rows',
    example: { count: 1312, first: 'TR SU01' },
  }),
  R4719: kind<Record<'what' | 'first' | 'onlyFirst' | 'second' | 'onlySecond', string>>({
    severity: 'warning',
    title: 'proposed values of two files that differ',
    why: 'The files of one import are put together, because an export may come in parts. Of two states of one table the older one then adds values that the system does not propose any more.',
    message: ({ what, first, onlyFirst, second, onlySecond }) => {
      const only = [
        ...(onlyFirst === '' ? [] : [`only ${quoted(first)} has ${quoted(onlyFirst)}`]),
        ...(onlySecond === '' ? [] : [`only ${quoted(second)} has ${quoted(onlySecond)}`]),
      ];
      return `${what}: ${only.join(', ')}; all of it counts`;
    },
    help: () =>
      'when one of the files is out of date, leave it out and import the other one again; parts of one export may stay',
    example: {
      what: 'TR SU01 S_USER_GRP',
      first: 'old/usobt_c.txt',
      onlyFirst: 'ACTVT 06',
      second: 'new/usobt_c.txt',
      onlySecond: '',
    },
  }),
  R4721: kind<{ readonly role: string; readonly kind: string; readonly name: string; readonly release: string }>({
    severity: 'error',
    title: 'role that uses what a release does not have',
    why: 'The catalog of the release has things of this kind, and not this one.',
    message: ({ role, kind: what, name, release }) =>
      `${role} uses the ${what} ${name}, which ${release} does not have`,
    help: () => 'find what replaces it, or import the table again when the export was not complete',
    example: { role: 'Z_SALES', kind: 'transaction', name: 'VA11N', release: '758' },
  }),
  R4722: kind<{
    readonly role: string;
    readonly object: string;
    readonly gone: string;
    readonly fresh: string;
    readonly release: string;
  }>({
    severity: 'error',
    title: 'role that uses an object whose fields differ in a release',
    why: 'An authorization has all fields of its object and no others.',
    message: ({ role, object, gone, fresh, release }) =>
      `${role} uses ${object}, whose fields differ in ${release}: ${[gone === '' ? '' : `gone ${gone}`, fresh === '' ? '' : `new ${fresh}`].filter(Boolean).join(', ')}`,
    help: () => 'parameters and systems let one source serve both releases',
    example: { role: 'Z_SALES', object: 'V_VBAK_AAT', gone: 'AUART', fresh: 'AUARTNR', release: '758' },
  }),
  R4723: kind<{ readonly role: string; readonly object: string; readonly activity: string; readonly release: string }>({
    severity: 'warning',
    title: 'role that uses an activity that a release does not permit',
    why: 'TACTZ of the release lists the activities of the object, and this one is not among them.',
    message: ({ role, object, activity, release }) =>
      `${role} uses ${object} with activity ${activity}, which ${release} does not permit`,
    example: { role: 'Z_SALES', object: 'V_VBAK_AAT', activity: '43', release: '758' },
  }),
  R4724: kind<{
    readonly role: string;
    readonly application: string;
    readonly release: string;
    readonly difference: string;
  }>({
    severity: 'warning',
    title: 'authorization defaults that differ in a release',
    why: 'SU24 proposes something else for an application in the menu: the role may need more, or less.',
    message: ({ role, application, release, difference }) =>
      `${role} has ${application} in its menu, whose defaults differ in ${release}: ${difference}`,
    example: {
      role: 'Z_SALES',
      application: 'TR VA01',
      release: '758',
      difference: 'new V_VBAK_CDA; changed V_VBAK_AAT',
    },
  }),
  R4725: kind<{ readonly names: readonly string[]; readonly path: string; readonly release?: string }>({
    severity: 'warning',
    title: 'use of what only this machine knows',
    why: 'The full index of a catalog stays on the machine that imported it. Other machines, such as a build server, know what is committed: there the roles are checked against something else, or get other authorizations from the defaults of their menus.',
    message: ({ names, path }) =>
      `the roles use what ${quoted(path)} does not have and only this machine knows: ${listed(names)}`,
    help: ({ release }) =>
      `run "rolewright catalog import${release === undefined ? '' : ` --release ${release}`}", without files, and commit what it writes`,
    example: { names: ['Z_RIDE', 'TR ZRIDE'], path: 'rolewright.catalog.json' },
  }),
  R4726: kind<{ readonly role: string; readonly name: string; readonly meant?: string }>({
    severity: 'warning',
    title: 'transaction in a menu that the system does not have',
    why: 'The imported table TSTC lists the transactions of the system, and this one is not among them. PFCG takes it all the same, and whoever starts it gets a message. Only the machine with the full index judges it: what is committed has the transactions of former roles only.',
    message: ({ role, name, meant }) =>
      `${role} has the transaction ${quoted(name)} in its menu, which TSTC does not have${orMeant(meant)}`,
    help: () =>
      'correct it; when it is newer than the export, or the export has a part of TSTC only, import TSTC again',
    example: { role: 'Z_RIDES', name: 'ZRIED', meant: 'ZRIDE' },
  }),
} as const;
