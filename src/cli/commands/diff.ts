import { defineCommand } from '../command.ts';

export const diffCommand = defineCommand({
  name: 'diff',
  summary: 'compares roles by what they mean, wider access first',
  description: [
    'Compares the roles of two sides. A side is a role file (.SAP or .acgr.xml), a role source, or a folder with sources or role',
    'files; git:REV[:PATH] is a side in another revision of the repository, whose sources run in a temporary folder.',
    'Roles are paired by name, and renamed ones are guessed. Values are compared by what they grant; counters, node',
    'numbers, the order of rows and who changed them when are no difference. Ends with 1 when something differs, and',
    'with 2 when a side cannot be read in full.',
  ].join(' '),
  arguments: [
    { name: 'left', summary: 'the roles before: a path, or git:REV[:PATH]', required: true },
    { name: 'right', summary: 'the roles afterwards', required: true },
  ],
  options: {
    format: {
      type: 'text',
      value: 'FORM',
      choices: ['terminal', 'markdown', 'json'],
      default: 'terminal',
      summary: 'how the result is shown; markdown is for pull requests',
    },
    system: { type: 'text', value: 'NAME', summary: 'a system of rolewright.config.ts, for sources' },
    encoding: {
      type: 'text',
      value: 'NAME',
      summary: 'the encoding of role files; without it Unicode or the code page of the project',
    },
  },
  examples: [
    ['rolewright diff download.SAP roles', 'from what is in the system to what the sources say'],
    ['rolewright diff git:main roles', 'from another branch to the sources as they are'],
    ['rolewright diff git:HEAD~1 git:HEAD --format markdown', 'the last commit, for a pull request'],
    ['rolewright diff may.SAP june.SAP', 'two downloads'],
  ],
  load: async () => (await import('../diff/diff.ts')).diff,
});
