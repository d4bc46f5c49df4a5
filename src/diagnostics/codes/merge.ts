import { kind } from '../kind.ts';

/** What keeps two role files from being merged. */
export const mergeCodes = {
  R5701: kind<{ readonly role: string; readonly what: string }>({
    severity: 'error',
    title: 'both sides changed the same thing',
    why: 'A merge puts together what two sides changed of different things. What both changed, each in its own way, somebody has to decide; the file stays as it is on our side, and git marks it as in conflict.',
    message: ({ role, what }) => `the role ${role}: both sides changed ${what}`,
    help: () =>
      'git show MERGE_HEAD:FILE prints the other version, rolewright diff compares it; edit the file, then git add it',
    example: { role: 'Z_SALES', what: 'authorization S_RFC, field RFC_NAME' },
  }),
  R5702: kind<{ readonly side: 'base' | 'ours' | 'theirs' }>({
    severity: 'error',
    title: 'file that cannot be merged',
    why: 'A file with damaged lines, or in another encoding than ours, would lose something in a merge.',
    message: ({ side }) =>
      `${{ base: 'the common version', ours: 'our version', theirs: 'the other version' }[side]} is damaged or in another encoding, so it is not merged`,
    help: () =>
      'mend that version first: rolewright verify FILE says what is wrong, and with --fix repairs what it can',
    example: { side: 'theirs' },
  }),
  R5703: kind<Record<string, never>>({
    severity: 'error',
    unusable: true,
    title: 'not in a git repository',
    why: 'git-setup writes the attributes and the configuration of the repository that the current folder belongs to.',
    message: () => 'the current folder does not belong to a git repository',
    help: () => 'run it in a repository, or make one with git init',
    example: {},
  }),
} as const;
