import { accessRule } from '../../access-rule.ts';

export const sTabuNamAnyChange = accessRule({
  id: 'critical/s-tabu-nam-any-change',
  severity: 'error',
  title: 'any table may be changed by name',
  why: 'S_TABU_NAM is asked when S_TABU_DIS refuses. With every name and activity 02 it opens all tables again.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TABU_NAM',
  bad: "authorizations: { S_TABU_NAM: [{ TABLE: [«'*'»], ACTVT: ['02'] }] }",
  good: "authorizations: { S_TABU_NAM: [{ TABLE: ['T001', 'T001W'], ACTVT: ['02'] }] }",
  object: 'S_TABU_NAM',
  grants: { TABLE: 'everything', ACTVT: ['02'] },
  allows: 'may change every table',
  help: 'list the tables',
});
