import { accessRule } from '../../access-rule.ts';

export const sBtchNa1Any = accessRule({
  id: 'critical/s-btch-na1-any',
  severity: 'error',
  title: 'jobs of any program may run under any user',
  why: 'A job has the authorizations of the user it runs under: with every user and every program that is everything.',
  reference: 'documentation of S_BTCH_NA1; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_BTCH_NA1: [{ BTCUNAME: [«'*'»], PROGRAM: ['*'] }] }",
  good: "authorizations: { S_BTCH_NA1: [{ BTCUNAME: ['BATCH_SALES'], PROGRAM: ['*'] }] }",
  object: 'S_BTCH_NA1',
  grants: { BTCUNAME: 'everything', PROGRAM: 'everything' },
  allows: 'may run jobs of every program under every user',
  help: 'name the programs, the background users, or both',
});
