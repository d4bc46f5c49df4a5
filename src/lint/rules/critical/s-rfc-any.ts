import { accessRule } from '../../access-rule.ts';

export const sRfcAny = accessRule({
  id: 'critical/s-rfc-any',
  severity: 'error',
  title: 'any function may be called by RFC',
  why: 'Every remote-enabled function module can be called from outside, those that read any table or run any report among them. Most of them check nothing beside S_RFC.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_RFC',
  bad: "authorizations: { S_RFC: [{ RFC_TYPE: ['FUGR'], RFC_NAME: [«'*'»], ACTVT: ['16'] }] }",
  good: "authorizations: { S_RFC: [{ RFC_TYPE: ['FUNC'], RFC_NAME: ['RFCPING', 'STFC_CONNECTION'], ACTVT: ['16'] }] }",
  object: 'S_RFC',
  grants: { RFC_NAME: 'everything', ACTVT: ['16'] },
  allows: 'may call every function module from outside',
  help: 'name the function groups (FUGR) or function modules (FUNC) that are called; the trace of STAUTHTRACE shows them',
});
