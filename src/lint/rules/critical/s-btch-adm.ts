import { accessRule } from '../../access-rule.ts';

export const sBtchAdm = accessRule({
  id: 'critical/s-btch-adm',
  severity: 'warning',
  title: 'all background jobs may be administered',
  why: 'The background administrator changes, releases and deletes the jobs of all users in all clients.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_BTCH_ADM',
  bad: "authorizations: { S_BTCH_ADM: [{ BTCADMIN: [«'Y'»] }] }",
  good: "authorizations: { S_BTCH_ADM: [{ BTCADMIN: ['N'] }] }",
  object: 'S_BTCH_ADM',
  grants: { BTCADMIN: ['Y'] },
  allows: 'may administer the jobs of all users',
  help: 'S_BTCH_JOB is enough for the jobs of a group',
});
