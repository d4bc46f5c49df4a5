import { defineCommand } from '../command.ts';

export const inspectCommand = defineCommand({
  name: 'inspect',
  summary: 'says what is in a role file and whether its form is sound',
  description: [
    'Reads role files, downloaded or built (files, patterns, or folders with their *.SAP), and shows their roles, or every record field by',
    'field. What is damaged is reported with line and column. Changes nothing.',
  ].join(' '),
  arguments: [{ name: 'files', summary: 'role files', required: true, many: true }],
  options: {
    format: {
      type: 'text',
      value: 'FORM',
      choices: ['tree', 'tables', 'json'],
      default: 'tree',
      summary: 'how the result is shown',
    },
    encoding: {
      type: 'text',
      value: 'NAME',
      summary: 'the encoding of the files; without it Unicode is recognised, all else is windows-1252',
    },
  },
  examples: [
    ['rolewright inspect out/roles/Z_SALES.SAP', 'the roles as a tree'],
    ['rolewright inspect download.SAP --format tables', 'every record, field by field'],
    ['rolewright inspect *.SAP --format json', 'for other programs'],
  ],
  load: async () => (await import('../inspect/inspect.ts')).inspect,
});
