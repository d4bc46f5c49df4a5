import { accessRule } from '../../access-rule.ts';

export const sProgramAny = accessRule({
  id: 'critical/s-program-any',
  severity: 'warning',
  title: 'reports of any group may be run',
  why: 'Every report that belongs to an authorization group can be started, whatever group that is.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_PROGRAM',
  bad: "authorizations: { S_PROGRAM: [{ P_GROUP: [«'*'»], P_ACTION: ['SUBMIT'] }] }",
  good: "authorizations: { S_PROGRAM: [{ P_GROUP: ['ZSALES'], P_ACTION: ['SUBMIT'] }] }",
  object: 'S_PROGRAM',
  grants: { P_GROUP: 'everything', P_ACTION: ['SUBMIT', 'BTCSUBMIT'] },
  allows: 'may start the reports of every authorization group',
  help: 'name the groups, or give transactions for the reports',
});
