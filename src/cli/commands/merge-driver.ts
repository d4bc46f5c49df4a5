import { defineCommand } from '../command.ts';

export const mergeDriverCommand = defineCommand({
  name: 'merge-driver',
  summary: 'merges two changed role files, as git asks for it',
  description: [
    'Merges what two sides changed in a role file and writes the result to OURS. Lines are taken over as they are; in a',
    'role that both sides changed, the lines of their changes are written anew. When both changed the same thing, or',
    'would grant more together than either does, OURS stays as it is and the status is 1, so that git marks a conflict.',
    'git calls it after rolewright git-setup.',
  ].join(' '),
  arguments: [
    { name: 'base', summary: 'the version that both sides come from', required: true },
    { name: 'ours', summary: 'our version; the result is written here', required: true },
    { name: 'theirs', summary: 'the version to be merged', required: true },
    { name: 'path', summary: 'the path of the file, for messages' },
  ],
  options: {},
  examples: [['rolewright merge-driver base.SAP ours.SAP theirs.SAP', 'as git calls it']],
  load: async () => (await import('../merge-driver/merge-driver.ts')).mergeDriver,
});
