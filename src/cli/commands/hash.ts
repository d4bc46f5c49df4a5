import { defineCommand } from '../command.ts';

export const hashCommand = defineCommand({
  name: 'hash',
  summary: 'computes hashes of services, and looks them up',
  description: [
    'Computes the hash under which SAP stores a service in S_SERVICE, from its type and names: IWSV NAME VERSION',
    '(OData V2 service, back end), IWSG NAME VERSION (OData V2 service group, gateway) or G4BA NAME (OData V4 service',
    'group). With --lookup it says which services hashes stand for, as far as rolewright, the configuration and the',
    'roles of the project know them. In place of the words, - reads lines from standard input; --lookup does so too',
    'when no hash is given.',
  ].join(' '),
  arguments: [{ name: 'words', summary: 'type, name and version of a service, or hashes', many: true }],
  options: {
    lookup: { type: 'switch', summary: 'the words are hashes, and their services are looked for' },
    format: {
      type: 'text',
      value: 'FORM',
      choices: ['text', 'json'],
      default: 'text',
      summary: 'how the result is shown',
    },
  },
  examples: [
    ['rolewright hash IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001', 'the hash of a service'],
    ['rolewright hash G4BA /DMO/UI_AGENCY_O4', 'the hash of an OData V4 service group'],
    ['rolewright hash - < services.txt', 'a service a line'],
    ['rolewright hash --lookup EF608938F3EB18256CE851763C2952', 'what the hash stands for'],
  ],
  load: async () => (await import('../hash/hash.ts')).hash,
});
