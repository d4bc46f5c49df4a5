import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';
import { count } from './count.ts';

/** What an import reports, and a build that keeps what an import could not say. */
export const importCodes = {
  R5601: kind<{ readonly role: string; readonly lines: number }>({
    severity: 'error',
    title: 'damaged role not imported',
    why: 'A role of which lines are damaged cannot be known in full, and half a role is worse than none. The other roles of the file are imported.',
    message: ({ role, lines }) => `the role ${quoted(role)} is not imported: ${count(lines, 'problem')} in its lines`,
    help: () => 'download the role again, or mend the lines that are reported',
    example: { role: 'Z_SALES', lines: 2 },
  }),
  R5602: kind<{ readonly file: string }>({
    severity: 'error',
    title: 'damaged file not imported',
    why: 'When nobody can tell which role a damaged line belongs to, any of them may be incomplete.',
    message: ({ file }) => `nothing of ${quoted(file)} is imported: its damage may concern any of its roles`,
    help: () => 'download the file again, or mend the lines that are reported',
    example: { file: 'download.SAP' },
  }),
  R5603: kind<{ readonly role: string; readonly source: string; readonly changes: number; readonly wanted?: string }>({
    severity: 'error',
    title: 'source says something else',
    why: 'A source that a person has changed is worth more than a download. An import never overwrites it unless it is told to.',
    message: ({ role, source, changes }) =>
      `${quoted(source)} is kept: what it says of ${quoted(role)} differs from the file in ${count(changes, 'point')}`,
    help: ({ wanted }) =>
      'take the differences over by hand, import into another folder with --out, or ' +
      (wanted === undefined ? 'overwrite with --force' : `move it to ${quoted(wanted)}, which --force overwrites`),
    example: { role: 'Z_SALES', source: 'roles/z-sales.role.ts', changes: 3 },
  }),
  R5604: kind<{ readonly role: string; readonly source: string }>({
    severity: 'error',
    title: 'source in the way',
    why: 'The source of an imported role would have this name, and there is a file that does not define the role or cannot be loaded.',
    message: ({ role, source }) =>
      `${quoted(source)} is kept: it is there and does not define the role ${quoted(role)}`,
    help: () => 'rename it, import into another folder with --out, or overwrite it with --force',
    example: { role: 'Z_SALES', source: 'roles/z-sales.role.ts' },
  }),
  R5605: kind<{ readonly role: string; readonly first: string }>({
    severity: 'error',
    title: 'role in two files that differ',
    why: 'A download of a derived role brings its master along, one of a composite role its single roles: so a role may come in several files. Of two versions nobody can tell which one is meant.',
    message: ({ role, first }) => `the role ${quoted(role)} is another one in ${quoted(first)}, which is imported`,
    help: () => 'import only the file with the newer version',
    example: { role: 'Z_SALES', first: 'old.SAP' },
  }),
  R5606: kind<{ readonly role: string; readonly reason: string }>({
    severity: 'error',
    title: 'role that no source can say',
    why: 'Every import compiles what it is about to write and compares it with the role in the file. Nothing is written that says something else.',
    message: ({ role, reason }) => `the role ${quoted(role)} is not imported: ${reason}`,
    help: () => 'correct the role in the system, or report a bug if it is right there',
    example: { role: 'z_lower', reason: '"z_lower" has lower-case letters' },
  }),
  R5607: kind<{ readonly role: string; readonly dropped: readonly string[] }>({
    severity: 'info',
    title: 'dropped, because a source cannot say it',
    why: 'A source says what a person decides. What else a file holds is kept beside the sources and built again, unless --clean says not to.',
    message: ({ role, dropped }) => `the role ${quoted(role)} is without ${dropped.join('; ')}`,
    example: { role: 'Z_SALES', dropped: ['flag SYS_FLAG', 'records AGR_1253'] },
  }),
  R5608: kind<{ readonly path: string; readonly problem: string }>({
    severity: 'error',
    title: 'origin file that cannot be used',
    why: 'An origin file keeps what the sources of an import cannot say. Without it the built files would lose that silently.',
    message: ({ path, problem }) => `${quoted(path)} cannot be used: ${problem}`,
    help: () => 'restore it from version control, import the download again, or build with --clean',
    example: { path: 'roles/download.SAP.origin.json', problem: 'it is no origin file' },
  }),
  R5609: kind<{ readonly one: string; readonly other: string }>({
    severity: 'error',
    unusable: true,
    title: 'options that exclude each other',
    why: 'Each of these options decides which files a build writes.',
    message: ({ one, other }) => `--${one} and --${other} exclude each other`,
    help: ({ other }) => `leave out --${other}`,
    example: { one: 'faithful', other: 'clean' },
  }),
  R5610: kind<{ readonly encoding: string; readonly configured: string }>({
    severity: 'warning',
    title: 'file in another encoding',
    why: 'A build writes files in the encoding of the configuration. Characters that it lacks are errors there.',
    message: ({ encoding, configured }) => `this file is in ${encoding}, builds of this project are in ${configured}`,
    help: ({ encoding, configured }) =>
      `set codePage: '${encoding}' in rolewright.config.ts, or builds stop at characters that ${configured} lacks`,
    example: { encoding: 'windows-1250', configured: 'windows-1252' },
  }),
  R5612: kind<{ readonly role: string; readonly first: string; readonly second: string }>({
    severity: 'warning',
    title: 'two origins of one role',
    why: 'What a source cannot say of a role is taken from one origin file: the first by name.',
    message: ({ role, first, second }) =>
      `the role ${quoted(role)} is in ${quoted(first)} and in ${quoted(second)}; the first one counts`,
    help: () => 'remove the origin file that is out of date',
    example: { role: 'Z_SALES', first: 'roles/a.SAP.origin.json', second: 'roles/b.SAP.origin.json' },
  }),
  R5613: kind<{
    readonly file: string;
    readonly kept: number;
    readonly lines: readonly number[];
    readonly gone: number;
  }>({
    severity: 'info',
    title: 'lines that are not those of the download',
    why: 'With --faithful every line of the download stays as it was, to the byte, unless the source has changed what it says.',
    message: ({ file, kept, lines, gone }) =>
      `${quoted(file)} keeps ${count(kept, 'line')} of the download, ${count(lines.length, 'line')} new${listed(lines)}, ${count(gone, 'line')} gone`,
    example: { file: 'download.SAP', kept: 120, lines: [34, 57], gone: 1 },
  }),
  R5614: kind<{ readonly files: number }>({
    severity: 'error',
    title: 'exports of roles not imported',
    why: 'The tables of a set belong together. When one cannot be read in full, nobody can tell which roles are complete.',
    message: ({ files }) =>
      `nothing of ${count(files, 'export')} is imported: what is reported may concern any of the roles`,
    help: () => 'export the tables again, for the same roles and without a limit on rows',
    example: { files: 7 },
  }),
  R5615: kind<{ readonly role: string; readonly source: string; readonly others: readonly string[] }>({
    severity: 'error',
    title: 'source that defines more than is imported',
    why: 'With --force an import overwrites whole sources. What else such a source defines would be lost, so it is kept.',
    message: ({ role, source, others }) =>
      `${quoted(source)} is kept: written anew for ${quoted(role)}, it would lose ${listOf(others)}`,
    help: () =>
      'import a master and its derived roles with --group, put the others into a source of their own, or import into another folder with --out',
    example: { role: 'Z_SALES', source: 'roles/z-sales.role.ts', others: ['Z_SALES_1000', 'Z_SALES_2000'] },
  }),
  R5616: kind<{ readonly count: number }>({
    severity: 'warning',
    title: 'more doubts about downloads than are shown',
    why: 'An import looks at downloads as rolewright verify does, for lines that were lost on their way. It shows the first warnings of each kind.',
    message: ({ count: more }) => `${count(more, 'more warning')} of these kinds about the downloads`,
    help: () => 'rolewright verify shows all of them: download the roles again if lines were lost',
    example: { count: 120 },
  }),
} as const;

const mostListed = 20;
const mostNames = 5;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(quoted).join(', ');
  return names.length > mostNames ? `${shown} and ${String(names.length - mostNames)} more` : shown;
}

function listed(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostListed).join(', ');
  return ` (${shown}${lines.length > mostListed ? ', ...' : ''})`;
}
