import { accessRule } from '../../access-rule.ts';

export const profileAdministration = accessRule({
  id: 'critical/profile-administration',
  severity: 'warning',
  title: 'profiles may be administered',
  why: 'Profiles such as SAP_ALL give everything; who may assign or change any profile has everything.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_USER_PRO',
  bad: "authorizations: { S_USER_PRO: [{ PROFILE: ['*'], ACTVT: [«'22'»] }] }",
  good: "authorizations: { S_USER_PRO: [{ PROFILE: ['Z*'], ACTVT: ['22'] }] }",
  object: 'S_USER_PRO',
  grants: { ACTVT: ['01', '02', '06', '22'], PROFILE: 'everything' },
  allows: 'may change or assign every profile',
  help: 'name the profiles by a pattern, without those of SAP',
});
