import { accessRule } from '../../access-rule.ts';

export const sPrognamAny = accessRule({
  id: 'critical/s-prognam-any',
  severity: 'warning',
  title: 'any report may be run by name',
  why: 'S_PROGNAM is there to name the reports that may be run. With `*` it says nothing.',
  reference: 'documentation of S_PROGNAM; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_PROGNAM: [{ P_PROGNAM: [«'*'»], P_ACTION: ['SUBMIT'] }] }",
  good: "authorizations: { S_PROGNAM: [{ P_PROGNAM: ['RSUSR002'], P_ACTION: ['SUBMIT'] }] }",
  object: 'S_PROGNAM',
  grants: { P_PROGNAM: 'everything', P_ACTION: ['SUBMIT', 'BTCSUBMIT'] },
  allows: 'may start every report',
  help: 'name the reports',
});
