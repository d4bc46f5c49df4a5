import { kind } from '../kind.ts';
import { quoted } from '../quoted.ts';

/** What keeps two role files from being merged, and what git-setup may find. */
export const mergeCodes = {
  R5701: kind<{ readonly role: string | undefined; readonly problem: string }>({
    severity: 'error',
    title: 'merge that somebody has to decide',
    why: 'A merge puts together what two sides changed of different things. What both changed, each in its own way, and what would grant more than either side does, somebody has to decide. The file stays as it is on our side, and git marks it as in conflict.',
    message: ({ role, problem }) => (role === undefined ? problem : `role ${quoted(role)}: ${problem}`),
    help: () =>
      'the file is still our version; git show :3:FILE > theirs.SAP writes the other one, rolewright diff compares them',
    example: { role: 'Z_SALES', problem: 'both sides changed authorization S_RFC, field RFC_NAME' },
  }),
  R5702: kind<{ readonly side: 'base' | 'ours' | 'theirs'; readonly reason: string }>({
    severity: 'error',
    title: 'file that cannot be merged',
    why: 'A file with damaged lines, or in another encoding than ours, would lose something in a merge; so would roles that do not fit into a file. Our file stays as it is.',
    message: ({ side, reason }) =>
      `${{ base: 'the common version', ours: 'our version', theirs: 'the other version' }[side]} cannot be merged: ${reason}`,
    help: () => 'rolewright verify FILE says what is wrong with a version, and with --fix repairs what it can',
    example: { side: 'theirs', reason: 'line 12: AGR_1251 is too short' },
  }),
  R5703: kind<{ readonly reason: string }>({
    severity: 'error',
    unusable: true,
    title: 'no git repository to set up',
    why: '`git-setup` writes the attributes and the configuration of the repository that the current folder belongs to.',
    message: ({ reason }) => `the current folder is in no working tree of git: ${reason}`,
    help: () => 'run it in a repository, or make one with git init',
    example: { reason: 'not a git repository (or any of the parent directories): .git' },
  }),
  R5704: kind<{ readonly where: string; readonly found: string; readonly wanted: string }>({
    severity: 'warning',
    title: 'setting of your own',
    why: '`git-setup` overwrites nothing that somebody else has set; without the setting, git shows or merges role files in another way.',
    message: ({ where, found, wanted }) =>
      `${where} says ${quoted(found)} and stays so; rolewright needs ${quoted(wanted)}`,
    help: () => 'change it by hand when you want rolewright to show and merge role files',
    example: { where: '.gitattributes', found: '*.SAP diff=sap', wanted: '*.SAP diff=rolewright' },
  }),
} as const;
