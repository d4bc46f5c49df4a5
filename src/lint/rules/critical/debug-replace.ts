import { accessRule } from '../../access-rule.ts';

export const debugReplace = accessRule({
  id: 'critical/debug-replace',
  severity: 'error',
  title: 'values may be changed in the debugger',
  why: 'Who replaces values in the debugger passes every check and changes every record without a document. In a productive system that breaks the duty to keep books unchanged.',
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_DEVELOP',
  bad: "authorizations: { S_DEVELOP: [{ DEVCLASS: ['*'], OBJTYPE: [«'DEBUG'»], OBJNAME: ['*'], P_GROUP: ['*'], ACTVT: ['02', '03'] }] }",
  good: "authorizations: { S_DEVELOP: [{ DEVCLASS: ['*'], OBJTYPE: ['DEBUG'], OBJNAME: ['*'], P_GROUP: ['*'], ACTVT: ['03'] }] }",
  object: 'S_DEVELOP',
  grants: { OBJTYPE: ['DEBUG'], ACTVT: ['02'] },
  allows: 'may change values in the debugger',
  help: 'give activity 03, and 02 to emergency users only',
});
