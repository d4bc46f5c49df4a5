import { defineCommand } from '../command.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: 'makes sources of roles that were downloaded',
  description: [
    'Reads role files (files, patterns, or folders with their *.SAP and *.acgr.xml) and writes a *.role.ts for each role',
    'to DIR, with catalog.custom.ts for objects that rolewright does not ship. What a source cannot say is',
    'kept in DIR/<file>.origin.json, and builds take it from there. A source that is there already and says',
    'something else is compared and left as it is. Exports of the tables AGR_* (SE16) among the files are read together.',
  ].join(' '),
  arguments: [
    {
      name: 'files',
      summary: 'role files, or exports of the tables AGR_* that belong together',
      required: true,
      many: true,
    },
  ],
  options: {
    out: { type: 'text', value: 'DIR', default: 'roles', summary: 'the folder to write to' },
    group: { type: 'switch', summary: 'puts a master and its derived roles into one source' },
    force: { type: 'switch', summary: 'overwrites sources that say something else' },
    clean: { type: 'switch', summary: 'keeps nothing beside the sources, and lists what they cannot say' },
    encoding: {
      type: 'text',
      value: 'NAME',
      summary:
        'the encoding of the files; without it Unicode is recognised, all else is in the code page of the project',
    },
  },
  examples: [
    ['rolewright import downloads', 'every role file below downloads, to roles/'],
    ['rolewright import all.SAP --out imported --group', 'a mass download, a source for each family'],
    ["rolewright import 'exports/agr_*.txt'", 'roles from exports of their tables'],
  ],
  load: async () => (await import('../import/import.ts')).importRoles,
});
