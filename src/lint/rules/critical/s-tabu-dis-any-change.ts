import { accessRule } from '../../access-rule.ts';

export const sTabuDisAnyChange = accessRule({
  id: 'critical/s-tabu-dis-any-change',
  severity: 'error',
  title: 'any table may be changed by authorization group',
  why: 'Whoever may change the tables of every authorization group changes customizing, and application data beside it, past all checks and documents of the applications.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TABU_DIS',
  bad: "authorizations: { S_TABU_DIS: [{ DICBERCLS: [«'*'»], ACTVT: ['02', '03'] }] }",
  good: "authorizations: { S_TABU_DIS: [{ DICBERCLS: ['FC01'], ACTVT: ['02', '03'] }] }",
  object: 'S_TABU_DIS',
  grants: { DICBERCLS: 'everything', ACTVT: ['02'] },
  allows: 'may change the tables of every authorization group',
  help: 'name the authorization groups that are needed, or single tables with S_TABU_NAM',
});
