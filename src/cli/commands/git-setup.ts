import { defineCommand } from '../command.ts';

export const gitSetupCommand = defineCommand({
  name: 'git-setup',
  summary: 'lets git show and merge role files by what they mean',
  description: [
    'Adds the role files (*.SAP) to .gitattributes, which is committed, and tells the configuration of this clone how',
    'to show and merge them: afterwards git diff and git log -p show roles instead of rows, and two changed files merge',
    'where they changed different things. Run it once in each clone: nothing is done twice, and nothing of yours is',
    'overwritten.',
  ].join(' '),
  arguments: [],
  options: {},
  examples: [['rolewright git-setup', 'once in each clone']],
  load: async () => (await import('../git-setup/git-setup.ts')).gitSetup,
});
