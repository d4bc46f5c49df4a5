import { accessRule } from '../../access-rule.ts';

export const transportImport = accessRule({
  id: 'critical/transport-import',
  severity: 'warning',
  title: 'transports may be imported',
  why: 'Who imports a transport brings in any program and any customizing; in the productive system that is a task of its own.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_CTS_ADMI',
  bad: "authorizations: { S_CTS_ADMI: [{ CTS_ADMFCT: [«'IMPA'»] }] }",
  good: "authorizations: { S_CTS_ADMI: [{ CTS_ADMFCT: ['PROJ'] }] }",
  object: 'S_CTS_ADMI',
  grants: { CTS_ADMFCT: ['IMPA', 'IMPS', 'TABL', 'INIT'] },
  allows: 'may import transports or administer the transport system',
  help: 'keep it in roles for transport administration',
});
