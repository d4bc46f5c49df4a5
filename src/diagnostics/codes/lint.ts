import { kind } from '../kind.ts';
import { listed } from './listed.ts';
import { meantOneOf, orMeant, quoted } from '../quoted.ts';

/** More names tell nobody more. */
const mostObjects = 10;

/** What can be wrong with the use of the linter: its configuration, its suppressions, its data. Findings of rules have the rule's own name. */
export const lintCodes = {
  R6001: kind<{ readonly rule: string; readonly meant?: string }>({
    severity: 'error',
    title: 'rule that does not exist',
    why: 'A misspelt rule would stay as it is, and nobody would notice.',
    message: ({ rule, meant }) => `there is no rule ${quoted(rule)}${orMeant(meant)}`,
    help: () => 'docs/reference/rules.md in the package rolewright lists all rules',
    example: { rule: 'critical/s-rfc-all', meant: 'critical/s-rfc-any' },
  }),
  R6002: kind<{ readonly setting: string; readonly expected: string }>({
    severity: 'error',
    title: 'wrong setting of the linter',
    why: 'The configuration is run without checking its types, so levels and options are checked again.',
    message: ({ setting, expected }) => `${['lint', setting].filter((part) => part !== '').join('.')}: ${expected}`,
    example: { setting: 'preset', expected: "it must be 'recommended', 'baseline' or 'strict'" },
  }),
  R6003: kind<{ readonly rule: string }>({
    severity: 'error',
    title: 'two rules of one name',
    why: 'Levels, options and suppressions name a rule, so a name can mean one only.',
    message: ({ rule }) => `there is a rule ${quoted(rule)} already`,
    help: () => "give your own rules a group of their own: 'acme/naming'",
    example: { rule: 'critical/s-rfc-any' },
  }),
  R6010: kind<{ readonly rule: string }>({
    severity: 'error',
    title: 'suppression without a reason',
    why: 'In a year somebody asks why the finding was allowed, and the comment is the only one who knows.',
    message: ({ rule }) => `the suppression of ${quoted(rule)} gives no reason`,
    help: ({ rule }) => `write // rolewright-allow ${rule} -- why, until 2027-03-31 (the date may be left out)`,
    example: { rule: 'critical/s-rfc-any' },
  }),
  R6011: kind<{ readonly rule: string; readonly until: string }>({
    severity: 'warning',
    title: 'suppression that has expired',
    why: 'The finding was allowed for a time, and that is over: it is reported again.',
    message: ({ rule, until }) => `the suppression of ${quoted(rule)} ended on ${until}`,
    help: () => 'correct what it allowed, or give it a new date with a new reason',
    example: { rule: 'critical/s-rfc-any', until: '2026-03-31' },
  }),
  R6012: kind<{ readonly rule: string }>({
    severity: 'warning',
    title: 'suppression that suppresses nothing',
    why: 'What it allowed is gone or stands elsewhere; left where it is, it would hide the next mistake.',
    message: ({ rule }) => `nothing is found here that the suppression of ${quoted(rule)} allows`,
    help: () => 'remove it',
    example: { rule: 'critical/s-rfc-any' },
  }),
  R6013: kind<{ readonly until: string }>({
    severity: 'error',
    title: 'suppression until a day that does not exist',
    why: 'The suppression would never end.',
    message: ({ until }) => `${quoted(until)} is no day`,
    help: () => 'write year, month and day: until 2027-03-31',
    example: { until: '2027-02-30' },
  }),
  R6020: kind<{ readonly path: string; readonly reason: string; readonly near?: readonly string[] }>({
    severity: 'error',
    unusable: true,
    title: 'baseline that cannot be used',
    why: 'Without its baseline every finding would count as new.',
    message: ({ path, reason }) => `the baseline ${quoted(path)} cannot be used: ${reason}`,
    help: ({ path, near = [] }) =>
      near.length > 0 ? meantOneOf(near) : `rolewright lint --baseline ${path} --update-baseline writes it`,
    example: { path: 'baseline.json', reason: 'no such file or directory' },
  }),
  R6021: kind<{ readonly known: number; readonly path: string }>({
    severity: 'info',
    title: 'findings of the baseline',
    why: 'The baseline lists findings that were there when it was written; only others are reported.',
    message: ({ known, path }) => `${known} known findings of the baseline ${quoted(path)} are not shown`,
    example: { known: 12, path: 'baseline.json' },
  }),
  R6030: kind<{ readonly reason: string }>({
    severity: 'error',
    title: 'wrong data on segregation of duties',
    why: 'A function or a conflict that cannot be read would never be found in a role.',
    message: ({ reason }) => `segregation of duties: ${reason}`,
    example: { reason: 'the conflict P2P-1 names a function "PAY" that does not exist' },
  }),
  R6031: kind<{ readonly objects: readonly string[] }>({
    severity: 'info',
    title: 'duties with objects that the catalog does not know',
    why: 'The catalog of rolewright has a part of the objects that there are, so an unknown one is no fault. Misspelt, its function would never be found, and nobody would notice.',
    message: ({ objects }) =>
      `segregation of duties: the catalog does not know ${objects.slice(0, mostObjects).join(', ')}` +
      (objects.length > mostObjects ? ` and ${objects.length - mostObjects} more` : ''),
    help: () => 'look at their spelling; rolewright catalog import reads the objects of your system',
    example: { objects: ['S_TCDOE'] },
  }),
  R6032: kind<{ readonly roles: readonly string[]; readonly holders: readonly string[] }>({
    severity: 'info',
    title: 'roles that could not be judged for segregation of duties',
    why: 'Users and composite roles have roles that only the system has. What these grant is not known here, so conflicts with it are not found.',
    message: ({ roles, holders }) =>
      `segregation of duties: ${listed(roles)} could not be judged, which ${listed(holders)} ${holders.length === 1 ? 'has' : 'have'}`,
    help: () =>
      'rolewright import makes sources of downloaded roles; what is not among the sources grants nothing here',
    example: { roles: ['SAP_BC_ENDUSER'], holders: ['FCCX_COMM', 'JDOE'] },
  }),
  R6040: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'role file that is to be corrected',
    why: 'A role file is what a system gave or gets. It is never changed; sources are, and the file is built again.',
    message: ({ given }) => `${quoted(given)} are role files, and --fix changes sources only`,
    help: () => 'leave it out; rolewright import makes sources of role files',
    example: { given: 'download.SAP' },
  }),
  R6041: kind<{ readonly path: string; readonly reason: string }>({
    severity: 'error',
    title: 'source that was not corrected',
    why: 'A source is replaced as a whole or not at all, and only when it still is what was judged.',
    message: ({ path, reason }) => `${quoted(path)} is left as it is: ${reason}`,
    example: { path: 'roles/z-sales.role.ts', reason: 'permission denied' },
  }),
  R6042: kind<{ readonly roles: readonly string[] }>({
    severity: 'error',
    title: 'correction that would have changed a role',
    why: 'After each correction the roles are made once more and compared with what they granted before. A source that depends on its own text, or on how many values it has, can come out different.',
    message: ({ roles }) =>
      `corrected, the sources would make other roles: ${roles.map((role) => quoted(role)).join(', ')}`,
    help: () => 'all sources are as they were; correct them by hand',
    example: { roles: ['Z_SALES'] },
  }),
} as const;
