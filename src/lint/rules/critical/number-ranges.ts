import { accessRule } from '../../access-rule.ts';

export const numberRanges = accessRule({
  id: 'critical/number-ranges',
  severity: 'warning',
  title: 'number ranges may be reset',
  why: 'A number range that is set back gives document numbers twice; gaps and doubles in document numbers are a matter of law.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_NUMBER',
  bad: "authorizations: { S_NUMBER: [{ NROBJ: ['*'], ACTVT: [«'02'»] }] }",
  good: "authorizations: { S_NUMBER: [{ NROBJ: ['ZSALES'], ACTVT: ['02'] }] }",
  object: 'S_NUMBER',
  grants: { ACTVT: ['02', '11', '13'], NROBJ: 'everything' },
  allows: 'may change every number range',
  help: 'name the number range objects, or give activity 03',
});
