import { accessRule } from '../../access-rule.ts';

export const sLogComAny = accessRule({
  id: 'critical/s-log-com-any',
  severity: 'error',
  title: 'any operating system command may be run',
  why: "Logical commands run on the host with the rights of the system's own user, who can read and change every file of it. The fields of this object are not verified in rolewright's catalog.",
  reference:
    'SAP Security Baseline Template, critical authorizations (from general knowledge, not checked against the document); documentation of S_LOG_COM (fields: general knowledge, not verified)',
  bad: "authorizations: { S_LOG_COM: [{ COMMAND: [«'*'»], OPSYSTEM: ['*'], HOST: ['*'] }] }",
  good: "authorizations: { S_LOG_COM: [{ COMMAND: ['ZBACKUP'], OPSYSTEM: ['Linux'], HOST: ['*'] }] }",
  object: 'S_LOG_COM',
  grants: { COMMAND: 'everything' },
  allows: 'may run every operating system command that SM69 knows',
  help: 'name the commands',
});
