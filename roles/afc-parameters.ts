import { defineParameters, open } from 'rolewright';

/**
 * What each landscape decides for the roles and users of advanced financial closing, with SAP's own defaults. SAP gives
 * no values for the trust between gateway and back end: they stay open until somebody decides.
 */
export const afcParameters = defineParameters({
  // The technical service name is chosen when the service is activated. SAP's default; SAP's pages also say
  // ZFCCX_COMMUNICATION_SERVICES.
  iwsg: { type: 'text', default: 'ZFCCX_COMMUNICATION_SERVICES_SRV' },
  // Every business user, or each one by name.
  businessUsers: { type: 'values', default: ['*'] },
  communicationUser: { type: 'text', default: 'FCCX_COMM' },
  communicationUserBackend: { type: 'text', default: 'FCCX_COMM_BE' },
  communicationUserGateway: { type: 'text', default: 'FCCX_COMM_GW' },
  communicationUserErp: { type: 'text', default: 'FCCX_COMM_EC' },
  rfcSystem: { type: 'values', default: open() },
  rfcClient: { type: 'values', default: open() },
  rfcUser: { type: 'values', default: open() },
  rfcEqualUser: { type: 'values', default: open() },
  rfcTransaction: { type: 'values', default: open() },
  rfcInformation: { type: 'values', default: open() },
});
