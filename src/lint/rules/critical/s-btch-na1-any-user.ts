import { accessRule } from '../../access-rule.ts';

export const sBtchNa1AnyUser = accessRule({
  id: 'critical/s-btch-na1-any-user',
  severity: 'warning',
  title: 'a program may run under any user',
  why: 'The program runs with the authorizations of any user that is named. Some specifications ask for it; then it is allowed with a reason.',
  reference: 'documentation of S_BTCH_NA1; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_BTCH_NA1: [{ BTCUNAME: [«'*'»], PROGRAM: ['ZSALES_JOB'] }] }",
  good: "authorizations: { S_BTCH_NA1: [{ BTCUNAME: ['JDOE', 'ASMITH'], PROGRAM: ['ZSALES_JOB'] }] }",
  object: 'S_BTCH_NA1',
  grants: { BTCUNAME: 'everything' },
  allows: 'may run jobs under every user',
  help: 'name the users: a parameter keeps them out of the source',
});
