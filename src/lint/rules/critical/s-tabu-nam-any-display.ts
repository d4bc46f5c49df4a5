import { accessRule } from '../../access-rule.ts';

export const sTabuNamAnyDisplay = accessRule({
  id: 'critical/s-tabu-nam-any-display',
  severity: 'warning',
  title: 'any table may be displayed by name',
  why: 'S_TABU_NAM is asked when S_TABU_DIS refuses. With every name it shows all tables, those with password hashes too.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TABU_NAM',
  bad: "authorizations: { S_TABU_NAM: [{ TABLE: [«'*'»], ACTVT: ['03'] }] }",
  good: "authorizations: { S_TABU_NAM: [{ TABLE: ['ZSALES*'], ACTVT: ['03'] }] }",
  object: 'S_TABU_NAM',
  grants: { TABLE: 'everything', ACTVT: ['03'] },
  allows: 'may display every table',
  help: 'list the tables, or use patterns of your own namespace',
});
