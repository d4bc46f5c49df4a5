import { defineUser, parameter } from 'rolewright';
import backend from './afc-communication-backend.role.ts';
import erp from './afc-communication-erp.role.ts';
import gateway from './afc-communication-gateway.role.ts';
import communication from './afc-communication.role.ts';

/**
 * The technical communication users of the scenarios A to D. A landscape has one of them, or back end and gateway
 * with the same name in two systems: the names are parameters, and differ here because one build has each name once.
 * Their initial passwords are set by an admin, never here.
 */
export default [
  // A. SAP S/4HANA, gateway and back end in one system: the type is a choice.
  defineUser({
    name: parameter('communicationUser', { default: 'FCCX_COMM' }),
    type: 'communication',
    lastName: 'AFC communication user',
    language: 'EN',
    roles: [communication],
  }),
  // B and C. Separate systems: the type has to be dialog.
  defineUser({
    name: parameter('communicationUserBackend', { default: 'FCCX_COMM_BE' }),
    type: 'dialog',
    lastName: 'AFC communication user, back end',
    language: 'EN',
    roles: [backend],
  }),
  defineUser({
    name: parameter('communicationUserGateway', { default: 'FCCX_COMM_GW' }),
    type: 'dialog',
    lastName: 'AFC communication user, gateway',
    language: 'EN',
    roles: [gateway],
  }),
  // D. SAP ERP: dialog is recommended.
  defineUser({
    name: parameter('communicationUserErp', { default: 'FCCX_COMM_EC' }),
    type: 'dialog',
    lastName: 'AFC communication user, SAP ERP',
    language: 'EN',
    roles: [erp],
  }),
];
