import { defineRule } from '../../rule.ts';

export const inactive = defineRule({
  id: 'correctness/inactive',
  severity: 'info',
  title: 'inactive authorization',
  why: 'An inactive authorization grants nothing. It keeps a proposal from coming back, which is a good reason; one that was put in by hand has none.',
  reference: 'reference, section 3',
  bad: "authorizations: { S_TABU_CLI: [«{ CLIIDMAINT: ['X'], inactive: true }»] }",
  good: "authorizations: { S_TABU_CLI: [{ CLIIDMAINT: ['X'], inactive: true, status: 'S' }] }",
  authorization(authorization, { origin }, report) {
    if (!authorization.inactive || authorization.status !== 'U') return;
    report({}, `an authorization of ${authorization.object} that was put in by hand is inactive`, {
      help: 'remove it, or activate it',
      deliberate: origin === 'sources',
    });
  },
});
