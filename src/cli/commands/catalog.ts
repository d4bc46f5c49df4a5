import { tableNames } from '../../catalog/tables/table-definition.ts';
import { defineCommand } from '../command.ts';

const format = {
  type: 'text',
  value: 'FORM',
  choices: ['text', 'json'],
  default: 'text',
  summary: 'how the result is shown',
} as const;

const release = { type: 'text', value: 'RELEASE', summary: 'the catalog of this release, such as 757' } as const;

export const catalogImportCommand = defineCommand({
  name: 'catalog import',
  summary: "reads objects, defaults, services and transactions into the project's catalog",
  description: [
    'Reads exports of tables (USOBT_C, USOBX_C, TOBJ, TOBJT, TACT, TACTT, TACTZ, USOBHASH, USORG, TSTC, TSTCT and',
    'the SAP tables USOBT, USOBX) and files of abapGit repositories (*.suso.xml, *.sush.xml). Writes the full index to',
    '.rolewright/, which stays on this machine, and what the roles use to rolewright.catalog.json, which is committed.',
    'An import adds to the former ones and says what changed; without files it brings the committed part up to date.',
  ].join(' '),
  arguments: [
    { name: 'files', summary: 'files, or folders with *.txt, *.csv, *.tsv and *.xml below them', many: true },
  ],
  options: {
    table: {
      type: 'text',
      value: 'NAME',
      choices: tableNames,
      summary: 'the table that the files are, where it is not recognised',
    },
    release,
    encoding: { type: 'text', value: 'NAME', summary: 'the encoding of tables; recognised when it is left out' },
    replace: { type: 'switch', summary: 'forgets what former imports said' },
  },
  examples: [
    ['rolewright catalog import exports ../z-repository/src', 'tables and an abapGit repository'],
    ['rolewright catalog import', 'after a change of the roles'],
    ['rolewright catalog import exports-758 --release 758', 'beside the catalog of the present release'],
  ],
  load: async () => (await import('../catalog/import.ts')).catalogImport,
});

export const catalogShowCommand = defineCommand({
  name: 'catalog show',
  summary: 'says what is known of an authorization object, a transaction, a function module or a service',
  description: [
    'Shows class, fields, texts, permitted activities and org levels of an object, and who says so; authorization',
    'defaults of a transaction, a function module or a service. Works on what rolewright ships, too.',
  ].join(' '),
  arguments: [{ name: 'name', summary: 'S_RFC, SU01, RF NAME, IWSV NAME 0001, or a hash', required: true, many: true }],
  options: { release, format },
  examples: [
    ['rolewright catalog show S_RFC', 'an authorization object'],
    ['rolewright catalog show IWSV ESH_SEARCH_SRV 0001', 'a service, with its defaults once they are imported'],
  ],
  load: async () => (await import('../catalog/show.ts')).catalogShow,
});

export const catalogSearchCommand = defineCommand({
  name: 'catalog search',
  summary: 'looks for objects, transactions, function modules and services by name and text',
  description: [
    'Lists objects, transactions, function modules and services whose name or text has all the words, in upper or lower',
    'case. A service is found by its hash as well.',
  ].join(' '),
  arguments: [{ name: 'words', summary: 'parts of a name or of a text', required: true, many: true }],
  options: { release, format },
  examples: [['rolewright catalog search background job', 'what there is about background jobs']],
  load: async () => (await import('../catalog/search.ts')).catalogSearch,
});

export const catalogCheckCommand = defineCommand({
  name: 'catalog check',
  summary: 'checks roles against the catalog of another release',
  description: [
    'Says which roles use objects, fields, activities, transactions or services that the catalog of a release does not',
    'have or has otherwise, and whose authorization defaults differ. Kinds of which that catalog says nothing are not',
    'judged, and named. Ends with 1 when something is gone.',
  ].join(' '),
  arguments: [{ name: 'sources', summary: 'files, folders or globs', many: true }],
  options: { release: { ...release, summary: 'the release to check against' }, format },
  examples: [['rolewright catalog check --release 758', 'before an upgrade']],
  load: async () => (await import('../catalog/check.ts')).catalogCheck,
});
