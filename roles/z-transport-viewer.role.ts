import { blank, defineRole, range } from 'rolewright';

/** Looks at transports, jobs and logs; a small role that shows how values are spelled. */
export default defineRole({
  name: 'Z_TRANSPORT_VIEWER',
  text: { EN: 'Display transports, jobs and logs', DE: 'Transporte, Jobs und Protokolle anzeigen' },
  longText: {
    EN: 'For operators who follow a release through the landscape.\nNothing here changes anything.',
  },
  authorizations: {
    S_TRANSPRT: [{ TTYPE: ['*'], ACTVT: ['03'] }],
    // one authorization for the jobs of group blank, another for application logs of two ranges of objects
    S_BTCH_JOB: [{ JOBACTION: ['PROT', 'SHOW'], JOBGROUP: [blank()] }],
    S_APPL_LOG: [{ ALG_OBJECT: [range('A', 'CZ*'), 'ZTRANSPORT*'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }],
  },
});
