import { accessRule } from '../../access-rule.ts';

export const transportRelease = accessRule({
  id: 'critical/transport-release',
  severity: 'warning',
  title: 'transports may be created and released',
  why: 'Who creates and releases requests of every type delivers changes to the productive system; development and release are usually apart.',
  reference: 'documentation of S_TRANSPRT; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_TRANSPRT: [{ TTYPE: ['*'], ACTVT: [«'43'»] }] }",
  good: "authorizations: { S_TRANSPRT: [{ TTYPE: ['*'], ACTVT: ['03'] }] }",
  object: 'S_TRANSPRT',
  grants: { ACTVT: ['01', '02', '06', '43'], TTYPE: 'everything' },
  allows: 'may change or release transport requests of every type',
  help: 'name the types of requests, or give activity 03',
});
