import { accessRule } from '../../access-rule.ts';

export const roleAdministration = accessRule({
  id: 'critical/role-administration',
  severity: 'warning',
  title: 'roles may be administered',
  why: 'Who changes any role grants himself any access. Roles are changed in the development system and transported.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_USER_AGR',
  bad: "authorizations: { S_USER_AGR: [{ ACT_GROUP: ['*'], ACTVT: [«'02'»] }] }",
  good: "authorizations: { S_USER_AGR: [{ ACT_GROUP: ['*'], ACTVT: ['03'] }] }",
  object: 'S_USER_AGR',
  grants: { ACTVT: ['01', '02', '06'], ACT_GROUP: 'everything' },
  allows: 'may change every role',
  help: 'name the roles by a pattern, and keep it in roles for role administration',
});
