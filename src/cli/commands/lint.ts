import { defineCommand } from '../command.ts';

export const lintCommand = defineCommand({
  name: 'lint',
  summary: 'judges roles and users: critical access, mistakes, untidiness, segregation of duties',
  description: [
    'Runs the rules on role sources (by default those below roles/) or on role files (.SAP or .acgr.xml). The',
    'configuration, lint in rolewright.config.ts, sets levels and options, adds rules of your own and rule sets on',
    'segregation of duties; a comment rolewright-allow in a source allows a finding. Ends with 1 when a finding is',
    'an error.',
  ].join(' '),
  arguments: [{ name: 'what', summary: 'sources or role files: files, folders or globs', many: true }],
  options: {
    format: {
      type: 'text',
      value: 'FORM',
      choices: ['text', 'json', 'sarif', 'github', 'junit'],
      default: 'text',
      summary: 'how the findings are shown',
    },
    fix: {
      type: 'switch',
      summary: 'corrects in sources what has one right answer and changes nothing that a role grants',
    },
    'max-warnings': { type: 'number', value: 'N', summary: 'ends with 1 when there are more warnings' },
    baseline: { type: 'text', value: 'FILE', summary: 'reports only what this file does not list' },
    'update-baseline': {
      type: 'switch',
      summary: 'writes what is found to the baseline, by default rolewright-baseline.json, and reports nothing',
    },
    system: { type: 'text', value: 'NAME', summary: 'a system of rolewright.config.ts, for sources' },
    encoding: {
      type: 'text',
      value: 'NAME',
      summary: 'the encoding of role files; without it Unicode or the code page of the project',
    },
  },
  examples: [
    ['rolewright lint', 'the sources below roles/'],
    ['rolewright lint download.SAP --format sarif > findings.sarif', 'a download, for code scanning'],
    ['rolewright lint --fix', 'removes what is there twice, and values that others cover'],
    ['rolewright lint --baseline known.json --update-baseline', 'begins with what is there'],
    ['rolewright lint --baseline known.json --max-warnings 0', 'fails for anything new'],
  ],
  load: async () => (await import('../lint/lint.ts')).lint,
});
