import type { MenuEntry } from 'rolewright';
import { odataV2 } from 'rolewright';
import { afcParameters } from './afc-parameters.ts';

/**
 * The services of advanced financial closing's communication user, once for all three roles: a role of the side
 * `gateway` gets the service group (IWSG), one of the side `backend` the service (IWSV), any other role both. After
 * SAP's help page "How to Create a Technical Communication User".
 */
export const communicationServices: readonly MenuEntry[] = [
  odataV2({
    group: [afcParameters.iwsg, '0001'],
    service: ['FCCX_COMMUNICATION_SERVICES_SRV', '0001'],
    // To be selected on the Applications tab of PFCG where the release supports it.
    variant: 'FCCX_COMMUNICATION_SERVICES_SRVO',
  }),
];
