import { accessRule } from '../../access-rule.ts';

export const userAdministration = accessRule({
  id: 'critical/user-administration',
  severity: 'warning',
  title: 'users may be administered',
  why: 'Who creates, changes or unlocks users of every group makes himself whatever user he needs. User administration is a task of its own, kept apart from the use of the system.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_USER_GRP',
  bad: "authorizations: { S_USER_GRP: [{ CLASS: ['*'], ACTVT: [«'02'», '03'] }] }",
  good: "authorizations: { S_USER_GRP: [{ CLASS: ['*'], ACTVT: ['03', '08'] }] }",
  object: 'S_USER_GRP',
  grants: { ACTVT: ['01', '02', '05', '06', '22'], CLASS: 'everything' },
  allows: 'may administer the users of every group',
  help: 'name the user groups, and keep it in roles for user administration',
});
