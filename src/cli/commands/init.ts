import { defineCommand } from '../command.ts';

export const initCommand = defineCommand({
  name: 'init',
  summary: 'starts a project: configuration, an example role, what the editor needs',
  description: [
    'Writes package.json, tsconfig.json, rolewright.config.ts, roles/z-example.role.ts and .gitignore',
    'to DIR, or to this folder. A file that is already there is left as it is.',
  ].join(' '),
  arguments: [{ name: 'dir', summary: 'the folder; made when it is missing' }],
  options: {},
  examples: [
    ['rolewright init', 'in this folder'],
    ['rolewright init sales-roles', 'in a new folder'],
  ],
  load: async () => (await import('../init/init.ts')).init,
});
