import { accessRule } from '../../access-rule.ts';

export const roleAssignment = accessRule({
  id: 'critical/role-assignment',
  severity: 'warning',
  title: 'any role may be assigned',
  why: 'Who assigns any role can assign the role of the administrator to himself.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_USER_AGR',
  bad: "authorizations: { S_USER_AGR: [{ ACT_GROUP: ['*'], ACTVT: [«'22'»] }] }",
  good: "authorizations: { S_USER_AGR: [{ ACT_GROUP: ['Z_SALES*'], ACTVT: ['22'] }] }",
  object: 'S_USER_AGR',
  grants: { ACTVT: ['22'], ACT_GROUP: 'everything' },
  allows: 'may assign every role to users',
  help: 'name the roles that may be assigned by a pattern',
});
