import { accessRule } from '../../access-rule.ts';

export const sRzlAdm = accessRule({
  id: 'critical/s-rzl-adm',
  severity: 'warning',
  title: 'the system may be administered',
  why: 'Activity 01 maintains profile parameters, operation modes and external commands: with it the operating system is open.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_RZL_ADM',
  bad: "authorizations: { S_RZL_ADM: [{ ACTVT: [«'01'», '03'] }] }",
  good: "authorizations: { S_RZL_ADM: [{ ACTVT: ['03'] }] }",
  object: 'S_RZL_ADM',
  grants: { ACTVT: ['01'] },
  allows: 'may administer the system and its external commands',
  help: 'give activity 03',
});
