import { accessRule } from '../../access-rule.ts';

export const sBtchNamAny = accessRule({
  id: 'critical/s-btch-nam-any',
  severity: 'warning',
  title: 'jobs may run under any user',
  why: 'A job has the authorizations of the user it runs under: with every name that is the user with the most.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_BTCH_NAM',
  bad: "authorizations: { S_BTCH_NAM: [{ BTCUNAME: [«'*'»] }] }",
  good: "authorizations: { S_BTCH_NAM: [{ BTCUNAME: ['BATCH_SALES'] }] }",
  object: 'S_BTCH_NAM',
  grants: { BTCUNAME: 'everything' },
  allows: 'may run jobs under every user',
  help: 'name the background users',
});
