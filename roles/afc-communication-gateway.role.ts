import { defineRole } from 'rolewright';
import { trustedLogon } from './afc-authorizations.ts';
import { communicationServices } from './afc-services.ts';

/**
 * Technical communication user for advanced financial closing, SAP S/4HANA with separate systems: the gateway. The
 * user has the same name and password in the back end.
 */
export default defineRole({
  name: 'Z_AFC_COMMUNICATION_GATEWAY',
  text: {
    EN: 'Advanced financial closing: communication user, gateway',
    DE: 'Advanced Financial Closing: Kommunikationsbenutzer, Gateway',
  },
  side: 'gateway',
  users: { type: 'dialog', because: 'SAP requires it when gateway and back end are separate systems' },
  menu: communicationServices,
  authorizations: trustedLogon,
});
