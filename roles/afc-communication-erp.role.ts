import { defineRole } from 'rolewright';
import { backgroundProcessing } from './afc-authorizations.ts';

/**
 * Technical communication user for advanced financial closing, SAP ERP: a role without menu whose authorizations are
 * put in by hand.
 *
 * An example: SAP's list of the objects for SAP ERP was not available. The role shows the form with the objects that
 * are documented for SAP S/4HANA; put in those of SAP's list instead.
 */
export default defineRole({
  name: 'Z_AFC_COMMUNICATION_ERP',
  text: {
    EN: 'Advanced financial closing: communication user, SAP ERP',
    DE: 'Advanced Financial Closing: Kommunikationsbenutzer, SAP ERP',
  },
  authorizations: backgroundProcessing,
});
