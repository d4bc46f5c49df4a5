import { accessRule } from '../../access-rule.ts';

export const spoolAdministration = accessRule({
  id: 'critical/spool-administration',
  severity: 'warning',
  title: 'the spool may be administered',
  why: 'SP01 shows the spool requests of all users in all clients.',
  reference: 'documentation of S_ADMI_FCD; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_ADMI_FCD: [{ S_ADMI_FCD: [«'SP01'»] }] }",
  good: "authorizations: { S_ADMI_FCD: [{ S_ADMI_FCD: ['ST0R'] }] }",
  object: 'S_ADMI_FCD',
  grants: { S_ADMI_FCD: ['SP01'] },
  allows: 'may administer the spool of all users',
  help: 'SP0R limits it to the own client (general knowledge)',
});
