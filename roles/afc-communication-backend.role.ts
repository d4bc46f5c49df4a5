import { defineRole } from 'rolewright';
import { backgroundProcessing, trustedLogon } from './afc-authorizations.ts';
import { communicationServices } from './afc-services.ts';

/**
 * Technical communication user for advanced financial closing, SAP S/4HANA with separate systems: the business back
 * end. The user has the same name and password in the gateway.
 */
export default defineRole({
  name: 'Z_AFC_COMMUNICATION_BACKEND',
  text: {
    EN: 'Advanced financial closing: communication user, back end',
    DE: 'Advanced Financial Closing: Kommunikationsbenutzer, Backend',
  },
  side: 'backend',
  users: { type: 'dialog', because: 'SAP requires it when gateway and back end are separate systems' },
  menu: communicationServices,
  authorizations: { ...backgroundProcessing, ...trustedLogon },
});
