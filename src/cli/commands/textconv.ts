import { defineCommand } from '../command.ts';

export const textconvCommand = defineCommand({
  name: 'textconv',
  summary: 'prints a role file line by line as git compares it',
  description: [
    'Prints the roles of a role file as text, a fact a line, sorted, without counters, node numbers and stamps; what is',
    'damaged comes at the end. git calls it after rolewright git-setup. What is no role file is printed as it is; a',
    'file that cannot be read gives a line that says so, and the status is 0, because git would show nothing otherwise.',
  ].join(' '),
  arguments: [{ name: 'file', summary: 'a role file', required: true }],
  options: {},
  examples: [['rolewright textconv Z_SALES.SAP', 'as git diff sees it']],
  load: async () => (await import('../textconv/textconv.ts')).textconv,
});
