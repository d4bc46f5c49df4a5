import { accessRule } from '../../access-rule.ts';

export const sAdmiFcdAny = accessRule({
  id: 'critical/s-admi-fcd-any',
  severity: 'error',
  title: 'all system functions are open',
  why: 'System functions lock the system, reset buffers, read traces and administer update and spool.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_ADMI_FCD',
  bad: "authorizations: { S_ADMI_FCD: [{ S_ADMI_FCD: [«'*'»] }] }",
  good: "authorizations: { S_ADMI_FCD: [{ S_ADMI_FCD: ['ST0R', 'PADM'] }] }",
  object: 'S_ADMI_FCD',
  grants: { S_ADMI_FCD: 'everything' },
  allows: 'may use every function of system administration',
  help: 'name the functions',
});
