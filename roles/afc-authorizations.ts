import type { RoleAuthorizations } from 'rolewright';
import { open, parameter } from 'rolewright';

/**
 * What the communication user does in the business back end: run the jobs of the closing cockpit, release and delete
 * them, and read their logs. SAP named S_BTCH_NA1 first and added S_BTCH_JOB with RELE (2022), DELE (2024) and
 * S_APPL_LOG (2026).
 */
export const backgroundProcessing: RoleAuthorizations = {
  S_APPL_LOG: [{ ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }],
  S_BTCH_JOB: [{ JOBACTION: ['DELE', 'RELE'], JOBGROUP: ['*'] }],
  // Every business user, or each one by name: the parameter businessUsers.
  S_BTCH_NA1: [{ BTCUNAME: [parameter('businessUsers', { default: ['*'] })], PROGRAM: ['FCCX_APJ_PROCESSOR'] }],
};

/**
 * The trust between gateway and back end when they are separate systems. SAP gives no values: they are parameters of
 * the landscape, and stay open until somebody decides.
 */
export const trustedLogon: RoleAuthorizations = {
  S_RFCACL: [
    {
      RFC_SYSID: [parameter('rfcSystem', { default: open() })],
      RFC_CLIENT: [parameter('rfcClient', { default: open() })],
      RFC_USER: [parameter('rfcUser', { default: open() })],
      RFC_EQUSER: [parameter('rfcEqualUser', { default: open() })],
      RFC_TCODE: [parameter('rfcTransaction', { default: open() })],
      RFC_INFO: [parameter('rfcInformation', { default: open() })],
      ACTVT: ['16'],
    },
  ],
};
