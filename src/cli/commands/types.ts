import { defineCommand } from '../command.ts';

export const typesCommand = defineCommand({
  name: 'types',
  summary: 'types the objects and org levels that a project declares',
  description: [
    'Writes rolewright-objects.d.ts beside the configuration, so that the editor completes and checks the',
    'authorization objects and org levels that rolewright.config.ts declares and rolewright.catalog.json has. Run it',
    'again after a change there.',
    'With --check it writes nothing and fails when the file is not current.',
  ].join(' '),
  arguments: [],
  options: { check: { type: 'switch', summary: 'only says whether the file is current' } },
  examples: [
    ['rolewright types', 'after a change of objects in rolewright.config.ts'],
    ['rolewright types --check', 'in CI'],
  ],
  load: async () => (await import('../types/types.ts')).types,
});
