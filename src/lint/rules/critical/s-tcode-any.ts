import { accessRule } from '../../access-rule.ts';

export const sTcodeAny = accessRule({
  id: 'critical/s-tcode-any',
  severity: 'error',
  title: 'any transaction may be started',
  why: 'The transaction code is the first barrier of every application. With `*` there is none, and nobody can say any more what the role is for.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_TCODE',
  bad: "authorizations: { S_TCODE: [{ TCD: [«'*'»] }] }",
  good: "menu: [transaction('VA03')]",
  object: 'S_TCODE',
  grants: { TCD: 'everything' },
  allows: 'may start every transaction',
  help: 'put the transactions into the menu of the role',
});
