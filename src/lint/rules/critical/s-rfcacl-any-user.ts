import { accessRule } from '../../access-rule.ts';

export const sRfcaclAnyUser = accessRule({
  id: 'critical/s-rfcacl-any-user',
  severity: 'error',
  title: 'any user may be used over a trusted connection',
  why: 'Over a trusted connection a caller logs on without a password. With every user name he becomes whoever he says he is.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_RFCACL',
  bad: "authorizations: { S_RFCACL: [{ RFC_SYSID: ['PRD'], RFC_CLIENT: ['100'], RFC_USER: [«'*'»], RFC_EQUSER: ['N'], RFC_TCODE: ['*'], RFC_INFO: ['*'], ACTVT: ['16'] }] }",
  good: "authorizations: { S_RFCACL: [{ RFC_SYSID: ['PRD'], RFC_CLIENT: ['100'], RFC_USER: [blank()], RFC_EQUSER: ['Y'], RFC_TCODE: ['*'], RFC_INFO: ['*'], ACTVT: ['16'] }] }",
  object: 'S_RFCACL',
  grants: { RFC_USER: 'everything', ACTVT: ['16'] },
  allows: 'lets every user of the calling system log on without a password',
  help: 'name the calling users, or allow the same user only: RFC_EQUSER Y and RFC_USER blank()',
});
