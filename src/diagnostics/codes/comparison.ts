import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What can be wrong with the roles that a comparison, or a look at an upload, is asked for. */
export const comparisonCodes = {
  R5501: kind<{ readonly reason: string }>({
    severity: 'error',
    unusable: true,
    title: 'git does not answer',
    why: 'Another revision is read with the program git, which has to be installed, in a folder that belongs to a repository.',
    message: ({ reason }) => `git failed: ${reason}`,
    help: () => 'run it in a git repository, with git installed',
    example: { reason: 'not a git repository (or any of the parent directories): .git' },
  }),
  R5502: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'revision that git does not know',
    why: 'A side of a comparison such as git:HEAD~1:roles names a revision of the repository that the current folder belongs to.',
    message: ({ given }) => `git knows no revision ${quoted(given)}`,
    help: () => 'name a commit, a branch or a tag: git:main, git:HEAD~1, git:v1.2; git log lists the commits',
    example: { given: 'mian' },
  }),
  R5503: kind<{ readonly path: string; readonly revision: string }>({
    severity: 'error',
    unusable: true,
    title: 'path that a revision does not have',
    why: 'The path behind a revision starts from the current folder, as all paths of the command line do.',
    message: ({ path, revision }) => `the revision ${quoted(revision)} has no ${quoted(path)}`,
    help: () => 'name a path from the current folder; it may have had another name then',
    example: { path: 'roles', revision: 'HEAD~9' },
  }),
  R5504: kind<{ readonly given: string }>({
    severity: 'error',
    unusable: true,
    title: 'folder without roles',
    why: 'A folder stands for the role sources below it (*.role.ts), or, where there are none, for its role files (*.SAP).',
    message: ({ given }) => `${quoted(given)} has neither role sources (*.role.ts) nor role files (*.SAP)`,
    help: () => 'name the files themselves when they have another ending',
    example: { given: 'downloads' },
  }),
  R5505: kind<{ readonly role: string; readonly file: string; readonly other: string }>({
    severity: 'warning',
    title: 'role in two files',
    why: 'Only one version of a role can be compared, and only one can be in a system.',
    message: ({ role, file, other }) => `the role ${role} is in ${quoted(other)}, too; ${quoted(file)} counts`,
    help: () => 'leave one of the two files out',
    example: { role: 'Z_SALES', file: 'june/sales.SAP', other: 'may/sales.SAP' },
  }),
} as const;
