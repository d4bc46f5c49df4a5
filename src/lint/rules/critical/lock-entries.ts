import { accessRule } from '../../access-rule.ts';

export const lockEntries = accessRule({
  id: 'critical/lock-entries',
  severity: 'warning',
  title: 'lock entries of others may be deleted',
  why: 'A lock keeps two people from changing one record; who removes the locks of others breaks that.',
  reference: 'documentation of S_ENQUE; usual audit catalogues for SAP systems (general knowledge)',
  bad: "authorizations: { S_ENQUE: [{ S_ENQ_ACT: [«'ALL'»] }] }",
  good: "authorizations: { S_ENQUE: [{ S_ENQ_ACT: ['DPFU'] }] }",
  object: 'S_ENQUE',
  grants: { S_ENQ_ACT: ['ALL', 'DLOU', 'DLFU'] },
  allows: 'may delete the lock entries of other users',
  help: 'give DPFU, which only displays',
});
