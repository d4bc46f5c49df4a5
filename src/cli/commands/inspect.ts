import { datePatterns } from '../../model/date-format.ts';
import { defineCommand } from '../command.ts';

export const inspectCommand = defineCommand({
  name: 'inspect',
  summary: 'says what is in role files and files of users, and whether their form is sound',
  description: [
    'Reads role files, downloaded or built (files, patterns or folders), and shows their roles, or every record field by',
    'field; and the files of users that a build writes, and shows their users. What is damaged is reported with line and column. Changes nothing.',
  ].join(' '),
  arguments: [
    { name: 'files', summary: 'role files, files of users, or folders with them', required: true, many: true },
  ],
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
      summary:
        'the encoding of the files; without it Unicode is recognised, all else is in the code page of the project',
    },
    'date-format': {
      type: 'text',
      value: 'FORM',
      choices: Object.values(datePatterns),
      default: datePatterns[1],
      summary: 'dates in eCATT files, as the build wrote them',
    },
  },
  examples: [
    ['rolewright inspect out/roles/Z_SALES.SAP', 'the roles as a tree'],
    ['rolewright inspect download.SAP --format tables', 'every record, field by field'],
    ['rolewright inspect out/users', 'the users in the files that a build wrote'],
    ['rolewright inspect *.SAP --format json', 'for other programs'],
  ],
  load: async () => (await import('../inspect/inspect.ts')).inspect,
});
