import { accessRule } from '../../access-rule.ts';

export const sTabuDisAnyDisplay = accessRule({
  id: 'critical/s-tabu-dis-any-display',
  severity: 'warning',
  title: 'any table may be displayed by authorization group',
  why: 'Displaying every table shows personal data, prices and password hashes to somebody who needs a few tables.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TABU_DIS',
  bad: "authorizations: { S_TABU_DIS: [{ DICBERCLS: [«'*'»], ACTVT: ['03'] }] }",
  good: "authorizations: { S_TABU_DIS: [{ DICBERCLS: ['FC01', 'FC02'], ACTVT: ['03'] }] }",
  object: 'S_TABU_DIS',
  grants: { DICBERCLS: 'everything', ACTVT: ['03'] },
  allows: 'may display the tables of every authorization group',
  help: 'name the authorization groups that are needed, or single tables with S_TABU_NAM',
});
