import type { RoleAuthorizations } from 'rolewright';
import { afcParameters } from './afc-parameters.ts';

/**
 * What the communication user does in the business back end: run the jobs of the closing cockpit, release and delete
 * them, and read their logs. SAP named S_BTCH_NA1 first and added S_BTCH_JOB with RELE (2022), DELE (2024) and
 * S_APPL_LOG (2026).
 */
export const backgroundProcessing: RoleAuthorizations = {
  S_APPL_LOG: [{ ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['03'] }],
  S_BTCH_JOB: [{ JOBACTION: ['DELE', 'RELE'], JOBGROUP: ['*'] }],
  S_BTCH_NA1: [{ BTCUNAME: [afcParameters.businessUsers], PROGRAM: ['FCCX_APJ_PROCESSOR'] }],
};

/**
 * The trust between gateway and back end when they are separate systems. SAP gives no values: they are parameters of
 * the landscape.
 */
export const trustedLogon: RoleAuthorizations = {
  S_RFCACL: [
    {
      RFC_SYSID: [afcParameters.rfcSystem],
      RFC_CLIENT: [afcParameters.rfcClient],
      RFC_USER: [afcParameters.rfcUser],
      RFC_EQUSER: [afcParameters.rfcEqualUser],
      RFC_TCODE: [afcParameters.rfcTransaction],
      RFC_INFO: [afcParameters.rfcInformation],
      ACTVT: ['16'],
    },
  ],
};
