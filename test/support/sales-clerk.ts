import type { Role } from '../../src/model/role.ts';
import { folder, node, transaction } from './menu-nodes.ts';
import { authorization } from './small-roles.ts';

/** The role of fixtures/roles/Z_SALES_CLERK.SAP: a single role with something in every table that one can have. */
export const salesClerk: Role = {
  name: 'Z_SALES_CLERK',
  kind: 'single',
  children: [],
  masterLanguage: 'E',
  texts: [
    { language: 'D', short: 'Verkäufer Büro', long: ['Legt Aufträge an.', 'Bis 1.000 € ohne Freigabe.'] },
    { language: 'E', short: 'Sales clerk', long: [] },
  ],
  authorizations: [
    authorization('S_BTCH_JOB', { JOBACTION: ['RELE'], JOBGROUP: ["' '"] }),
    authorization('S_TCODE', { TCD: ['VA01', 'VA03'] }, { status: 'S' }),
    authorization('V_VBAK_AAT', { ACTVT: ['01..03', '08'], AUART: ['OR', 'Z*'] }, { status: 'G' }),
    authorization('V_VBAK_AAT', { ACTVT: ['06'], AUART: [''] }, { status: 'S', inactive: true }),
    authorization(
      'V_VBAK_VKO',
      { ACTVT: ['*'], SPART: ['*'], VKORG: ['$VKORG'], VTWEG: ['10', '20'] },
      { status: 'M' },
    ),
  ],
  orgLevels: [
    {
      name: 'VKORG',
      values: [
        { low: '1000', high: '' },
        { low: '2000', high: '2999' },
      ],
    },
    { name: 'VTWEG', values: [] },
  ],
  menu: [
    folder(transaction('VA01'), transaction('VA03')),
    node({ report: 'URL', address: 'https://example.com/orders', texts: [{ language: 'E', text: 'Orders' }] }),
  ],
  flags: [
    { name: 'DEVCLASS', value: '' },
    { name: 'FORCE_MIX', value: '' },
    { name: 'RESP_USER', value: '' },
  ],
  otherRecords: [],
};
