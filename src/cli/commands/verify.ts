import { defineCommand } from '../command.ts';

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: 'says what an upload would do, before it and after it',
  description: [
    'Reads role files (.SAP, or .acgr.xml of abapGit) as the importer does and reports what it would trip over or swallow without a word.',
    'With --state, downloads taken before, it prints what the upload would create, replace and delete, and which',
    'authorizations the admin needs for it. With --uploaded and --state, a download taken after the upload, it says',
    'whether the system holds what was meant. With --fix it writes repaired files, never over the ones it has read.',
  ].join(' '),
  arguments: [{ name: 'files', summary: 'role files: files, folders or globs', many: true }],
  options: {
    state: { type: 'list', value: 'DOWNLOAD..', many: true, summary: 'downloads: what the system has' },
    uploaded: {
      type: 'list',
      value: 'WHAT..',
      many: true,
      summary: 'role files or sources that were uploaded, to be compared with --state',
    },
    fix: { type: 'text', value: 'OUT', summary: 'writes what has one right answer, repaired, to this file or folder' },
    system: {
      type: 'text',
      value: 'NAME',
      summary: 'a system of rolewright.config.ts: its release and code page count',
    },
    encoding: {
      type: 'text',
      value: 'NAME',
      summary: 'the encoding of role files; without it Unicode or the code page of the project',
    },
    format: {
      type: 'text',
      value: 'FORM',
      choices: ['text', 'json'],
      default: 'text',
      summary: 'how the result is shown',
    },
  },
  examples: [
    ['rolewright verify out/roles/*.SAP', 'before the upload'],
    ['rolewright verify out/roles/Z_SALES.SAP --state download.SAP', 'what the upload would change'],
    [
      'rolewright verify --uploaded roles --state new-download.SAP',
      'after the upload: did it arrive, is it still there',
    ],
    ['rolewright verify damaged.SAP --fix repaired.SAP', 'a file that somebody edited by hand'],
  ],
  load: async () => (await import('../verify/verify.ts')).verify,
});
