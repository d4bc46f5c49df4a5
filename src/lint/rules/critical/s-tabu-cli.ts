import { accessRule } from '../../access-rule.ts';

export const sTabuCli = accessRule({
  id: 'critical/s-tabu-cli',
  severity: 'warning',
  title: 'cross-client tables may be changed',
  why: 'A cross-client table is the same in all clients: a change in one client is a change of all of them.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TABU_CLI',
  bad: "authorizations: { S_TABU_CLI: [{ CLIIDMAINT: [«'X'»] }] }",
  good: "authorizations: { S_TABU_CLI: [{ CLIIDMAINT: ['X'], inactive: true }] }",
  object: 'S_TABU_CLI',
  grants: { CLIIDMAINT: ['X'] },
  allows: 'may change tables of all clients',
  help: 'remove it outside of the roles for customizing and basis administration',
});
