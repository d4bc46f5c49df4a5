import { accessRule } from '../../access-rule.ts';

export const spoolOfOthers = accessRule({
  id: 'critical/spool-of-others',
  severity: 'warning',
  title: 'spool requests of others may be seen',
  why: 'Spool requests hold pay slips, invoices and reports; each has an owner, and the lists of others are not for everybody.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_SPO_ACT',
  bad: "authorizations: { S_SPO_ACT: [{ SPOACTION: ['BASE', 'DISP'], SPOAUTH: [«'*'»] }] }",
  good: "authorizations: { S_SPO_ACT: [{ SPOACTION: ['BASE', 'DISP'], SPOAUTH: ['__USER__'] }] }",
  object: 'S_SPO_ACT',
  grants: { SPOAUTH: 'everything', SPOACTION: ['DISP', 'DOWN', 'PRNT', 'ATTR'] },
  allows: 'may read the spool requests of all users',
  help: "write '__USER__' for the user's own requests",
});
