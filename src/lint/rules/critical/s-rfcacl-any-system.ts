import { accessRule } from '../../access-rule.ts';

export const sRfcaclAnySystem = accessRule({
  id: 'critical/s-rfcacl-any-system',
  severity: 'warning',
  title: 'any system is trusted',
  why: 'A test system whose users are not guarded well must not open the productive one.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_RFCACL',
  bad: "authorizations: { S_RFCACL: [{ RFC_SYSID: [«'*'»], RFC_CLIENT: ['100'], RFC_USER: [blank()], RFC_EQUSER: ['Y'], RFC_TCODE: ['*'], RFC_INFO: ['*'], ACTVT: ['16'] }] }",
  good: "authorizations: { S_RFCACL: [{ RFC_SYSID: ['PRD', 'GWP'], RFC_CLIENT: ['100'], RFC_USER: [blank()], RFC_EQUSER: ['Y'], RFC_TCODE: ['*'], RFC_INFO: ['*'], ACTVT: ['16'] }] }",
  object: 'S_RFCACL',
  grants: { RFC_SYSID: 'everything', ACTVT: ['16'] },
  allows: 'trusts every system that has a trusted connection',
  help: 'name the calling systems',
});
