import { defineRole } from 'rolewright';
import { backgroundProcessing } from './afc-authorizations.ts';
import { communicationServices } from './afc-services.ts';

/**
 * Technical communication user for advanced financial closing, SAP S/4HANA with gateway and business back end in one
 * system. SAP_ALL cannot replace the role, and the user gets no other or additional profiles. S_SERVICE follows from
 * the menu.
 */
export default defineRole({
  name: 'Z_AFC_COMMUNICATION',
  text: {
    EN: 'Advanced financial closing: communication user',
    DE: 'Advanced Financial Closing: Kommunikationsbenutzer',
  },
  menu: communicationServices,
  authorizations: backgroundProcessing,
});
