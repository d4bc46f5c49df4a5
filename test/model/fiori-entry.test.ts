import { describe, expect, it } from 'vitest';
import { fioriCatalogAddress, fioriEntryOf, fioriGroupAddress } from '../../src/model/fiori-entry.ts';
import { folder, hashed, node, service, transaction } from '../support/menu-nodes.ts';

const catalog = node({
  kind: 'folder',
  report: 'CAT_PROVIDER',
  address: 'X-SAP-UI2-CATALOGPAGE:SAP_SFIN_BC?AUTH_DEFAULTS=X&DEST_FES=',
});
const group = node({ report: 'GROUP_PROVIDER', address: 'sap-ui2-group:SAP_SFIN_BCG' });
const space = node({ report: 'SPACE_PROVIDER', address: 'SAP_SFIN_SP' });

describe('an entry of the launchpad', () => {
  it('has the address that a live system shows', () => {
    expect(fioriCatalogAddress('SAP_SFIN_BC')).toBe(catalog.address);
    expect(fioriGroupAddress('SAP_SFIN_BCG')).toBe(group.address);
  });

  it('gives its id back', () => {
    expect([catalog, group, space, hashed('F0842', 'TR')].map(fioriEntryOf)).toEqual([
      { kind: 'Fiori catalog', id: 'SAP_SFIN_BC' },
      { kind: 'Fiori group', id: 'SAP_SFIN_BCG' },
      { kind: 'Fiori space', id: 'SAP_SFIN_SP' },
      { kind: 'Fiori app', id: 'F0842' },
    ]);
  });

  it('gives what stands in an address of another form', () => {
    expect(fioriEntryOf(node({ report: 'CAT_PROVIDER', address: 'OTHER' }))).toEqual({
      kind: 'Fiori catalog',
      id: 'OTHER',
    });
    expect(fioriEntryOf(node({ report: 'GROUP_PROVIDER', address: '' }))).toEqual({ kind: 'Fiori group', id: '' });
  });

  it('is no transaction, no service and no folder', () => {
    const others = [transaction('VA03'), service({ type: 'G4BA', name: 'Z' }), folder()];
    expect(others.map(fioriEntryOf)).toEqual([undefined, undefined, undefined]);
  });
});
