import { accessRule } from '../../access-rule.ts';

export const authorizationAdministration = accessRule({
  id: 'critical/authorization-administration',
  severity: 'warning',
  title: 'authorizations of any object may be administered',
  why: 'Who makes authorizations of every object by hand grants whatever he wants, past the roles.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_USER_AUT',
  bad: "authorizations: { S_USER_AUT: [{ OBJECT: ['*'], AUTH: ['*'], ACTVT: [«'02'»] }] }",
  good: "authorizations: { S_USER_AUT: [{ OBJECT: ['*'], AUTH: ['*'], ACTVT: ['08'] }] }",
  object: 'S_USER_AUT',
  grants: { ACTVT: ['01', '02', '06', '22'], OBJECT: 'everything' },
  allows: 'may change authorizations of every object',
  help: 'name the objects, or give activity 03 or 08',
});
