import { defineUser } from 'rolewright';
import backend from './afc-communication-backend.role.ts';
import erp from './afc-communication-erp.role.ts';
import gateway from './afc-communication-gateway.role.ts';
import communication from './afc-communication.role.ts';
import { afcParameters } from './afc-parameters.ts';

/**
 * The technical communication users of the scenarios A to D. A landscape has one of them, or back end and gateway
 * with the same name in two systems: the names are parameters, and differ here because one build has each name once.
 * Their initial passwords are set by an admin, never here.
 */
export default [
  // A. SAP S/4HANA, gateway and back end in one system: the type is a choice.
  defineUser({
    name: afcParameters.communicationUser,
    type: 'communication',
    lastName: 'AFC communication user',
    language: 'EN',
    roles: [communication],
  }),
  // B and C. Separate systems: the type has to be dialog.
  defineUser({
    name: afcParameters.communicationUserBackend,
    type: 'dialog',
    lastName: 'AFC communication user, back end',
    language: 'EN',
    roles: [backend],
  }),
  defineUser({
    name: afcParameters.communicationUserGateway,
    type: 'dialog',
    lastName: 'AFC communication user, gateway',
    language: 'EN',
    roles: [gateway],
  }),
  // D. SAP ERP: dialog is recommended.
  defineUser({
    name: afcParameters.communicationUserErp,
    type: 'dialog',
    lastName: 'AFC communication user, SAP ERP',
    language: 'EN',
    roles: [erp],
  }),
];
