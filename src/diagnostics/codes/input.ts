import { kind } from '../kind.ts';
import { meantOneOf, quoted } from '../quoted.ts';

const readsSources =
  'rolewright build makes role files of sources; rolewright lint and rolewright diff read them as they are';

/** What can be wrong with the files that a command line names for reading. */
export const inputCodes = {
  R5101: kind<{ readonly path: string; readonly reason: string; readonly near?: readonly string[] }>({
    severity: 'error',
    unusable: true,
    title: 'file that cannot be read',
    why: 'The operating system refused to read the file, or there is none.',
    message: ({ path, reason }) => `cannot read ${quoted(path)}: ${reason}`,
    help: ({ near = [] }) => (near.length > 0 ? meantOneOf(near) : 'check the path and the permissions'),
    example: { path: 'downlods', reason: 'there is no such file or folder', near: ['downloads'] },
  }),
  R5102: kind<{ readonly given: string; readonly ending: string; readonly hasSources?: true }>({
    severity: 'error',
    unusable: true,
    title: 'no file found',
    why: 'A folder or a pattern was named, and no file in it has the ending that is looked for.',
    message: ({ given, ending }) => `${quoted(given)} has no file that ends in ${ending}`,
    help: ({ hasSources }) =>
      hasSources === true
        ? `it has role sources: ${readsSources}`
        : 'name the files themselves when they have another ending',
    example: { given: 'downloads', ending: '.SAP' },
  }),
  R5103: kind<{ readonly given: string; readonly meant?: string }>({
    severity: 'error',
    unusable: true,
    title: 'encoding that is not known',
    why: 'Role files have one byte a character, in a code page, or come in UTF-8 or UTF-16. Other multi-byte code pages are not supported, because a column would not be a character.',
    message: ({ given, meant }) =>
      `${quoted(given)} is no encoding that rolewright knows${meant === undefined ? '' : `, did you mean ${meant}?`}`,
    help: () =>
      'name a code page such as windows-1252, iso-8859-2 or 1401, or utf-8 or utf-16le; what was downloaded with several bytes a character (Shift-JIS, GBK) has to be downloaded as UTF-8',
    example: { given: 'windows-1525', meant: 'windows-1252' },
  }),
  R5104: kind<{ readonly path: string }>({
    severity: 'error',
    unusable: true,
    title: 'source where a role file is expected',
    why: 'The command reads what a system downloads or takes, such as .SAP files. A source has to be run before its roles are known.',
    message: ({ path }) => `${quoted(path)} is a source, not a role file`,
    help: () => readsSources,
    example: { path: 'roles/z-sales.role.ts' },
  }),
} as const;
