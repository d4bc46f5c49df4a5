import { defineCommand } from '../command.ts';

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'says what a code like R1002 or a rule of the linter means and why',
  description: 'Prints the page of a code that rolewright reports, or of a rule of the linter.',
  arguments: [{ name: 'code', summary: 'the code or the rule', required: true }],
  options: {},
  examples: [
    ['rolewright explain R1002', 'the page of R1002'],
    ['rolewright explain critical/s-rfc-any', 'the page of a rule'],
  ],
  load: async () => (await import('../explain.ts')).explain,
});
