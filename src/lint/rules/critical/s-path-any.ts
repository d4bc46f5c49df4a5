import { accessRule } from '../../access-rule.ts';

export const sPathAny = accessRule({
  id: 'critical/s-path-any',
  severity: 'warning',
  title: 'files of any path group may be used',
  why: "Path groups (table SPTH) guard files beyond S_DATASET. With `*` they guard nothing. The fields of this object are not verified in rolewright's catalog.",
  reference:
    'documentation of S_PATH (fields: general knowledge, not verified); usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_PATH: [{ FS_BRGRU: [«'*'»], ACTVT: ['03'] }] }",
  good: "authorizations: { S_PATH: [{ FS_BRGRU: ['FIN1'], ACTVT: ['03'] }] }",
  object: 'S_PATH',
  grants: { FS_BRGRU: 'everything' },
  allows: 'may use the files of every path group',
  help: 'name the groups',
});
