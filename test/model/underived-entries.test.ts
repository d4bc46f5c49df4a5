import { expect, it } from 'vitest';
import { underivedEntries } from '../../src/model/underived-entries.ts';
import { folder, hashed, node, service, transaction } from '../support/menu-nodes.ts';

const catalog = node({
  kind: 'folder',
  report: 'CAT_PROVIDER',
  address: 'X-SAP-UI2-CATALOGPAGE:SAP_SFIN_BC?AUTH_DEFAULTS=X&DEST_FES=',
});
const group = node({ report: 'GROUP_PROVIDER', address: 'sap-ui2-group:SAP_SFIN_BCG' });
const space = node({ report: 'SPACE_PROVIDER', address: 'SAP_SFIN_SP' });

it('lists the entries from which nothing is derived, in menu order, also those in folders', () => {
  const menu = [
    folder(space, transaction('VA03')),
    catalog,
    service({ type: 'G4BA', name: 'Z' }),
    hashed('F0842', 'TR'),
    group,
  ];
  expect(underivedEntries(menu)).toEqual([
    { kind: 'Fiori space', id: 'SAP_SFIN_SP' },
    { kind: 'Fiori catalog', id: 'SAP_SFIN_BC' },
    { kind: 'Fiori app', id: 'F0842' },
    { kind: 'Fiori group', id: 'SAP_SFIN_BCG' },
  ]);
});

it('lists nothing for a menu of transactions and services', () => {
  expect(
    underivedEntries([transaction('VA03'), folder(service({ type: 'IWSG', name: 'Z', version: '0001' }))]),
  ).toEqual([]);
});
