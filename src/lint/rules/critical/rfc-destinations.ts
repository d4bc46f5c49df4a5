import { accessRule } from '../../access-rule.ts';

export const rfcDestinations = accessRule({
  id: 'critical/rfc-destinations',
  severity: 'warning',
  title: 'RFC destinations may be changed',
  why: 'A destination holds a user and how to log on elsewhere; who changes it leads calls to where he wants.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_RFC_ADM',
  bad: "authorizations: { S_RFC_ADM: [{ ACTVT: [«'02'»], RFCTYPE: ['3'], RFCDEST: ['*'], ICF_VALUE: ['*'] }] }",
  good: "authorizations: { S_RFC_ADM: [{ ACTVT: ['03'], RFCTYPE: ['3'], RFCDEST: ['*'], ICF_VALUE: ['*'] }] }",
  object: 'S_RFC_ADM',
  grants: { ACTVT: ['01', '02', '06'] },
  allows: 'may change RFC destinations',
  help: 'give activity 03',
});
