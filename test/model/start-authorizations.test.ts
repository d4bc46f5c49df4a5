import { describe, expect, it } from 'vitest';
import type { MenuNode } from '../../src/model/menu.ts';
import { startAuthorizations } from '../../src/model/start-authorizations.ts';
import { folder, hashed, node, service, transaction } from '../support/menu-nodes.ts';

/** Authorizations in short: `S_TCODE TCD=VA03`. */
function derived(...menu: readonly MenuNode[]): readonly string[] {
  return startAuthorizations(menu).map(({ object, fields }) =>
    [object, ...fields.map(({ name, values }) => `${name}=${values.map(({ low }) => low).join(',')}`)].join(' '),
  );
}

const group = { type: 'IWSG', name: 'ZFCCX_COMMUNICATION_SERVICES_SRV', version: '0001' } as const;
const backEnd = { type: 'IWSV', name: 'FCCX_COMMUNICATION_SERVICES_SRV', version: '0001' } as const;
const external = '0123456789ABCDEF0123456789ABCD';

describe('the start authorizations of a menu', () => {
  it('are none without entries, and for entries that start nothing', () => {
    expect(derived()).toEqual([]);
    expect(derived(folder(), node({ report: 'URL', address: 'https://example.com' }))).toEqual([]);
  });

  it('are one S_TCODE for all transactions, in folders too, sorted, each once', () => {
    expect(derived(transaction('VA05'), folder(transaction('VA03'), folder(transaction('VA05'))))).toEqual([
      'S_TCODE TCD=VA03,VA05',
    ]);
  });

  it('are one S_SERVICE for both halves of OData V2 services', () => {
    expect(derived(service(group), service(backEnd), service(group))).toEqual([
      'S_SERVICE SRV_NAME=D44329FDDBDC3360697C2A69D2FA32,EEDA7FCDE063907117C28EC42DB690 SRV_TYPE=HT',
    ]);
  });

  it('are one S_START for OData V4 groups, with their readable names', () => {
    const groups = ['/DMO/UI_TRAVEL_O4_CD', '/DMO/UI_AGENCY_O4'].map((name) => service({ type: 'G4BA', name }));
    expect(derived(...groups)).toEqual([
      'S_START AUTHOBJNAM=/DMO/UI_AGENCY_O4,/DMO/UI_TRAVEL_O4_CD AUTHOBJTYP=G4BA AUTHPGMID=R3TR',
    ]);
  });

  it('keep hashes of other types apart: names and types of one authorization hold for each other', () => {
    const menu = [hashed(external, 'HS', 'Web service'), hashed(external, 'HC', 'R3TR IWSV Z'), service(backEnd)];
    expect(derived(...menu)).toEqual([
      'S_SERVICE SRV_NAME=D44329FDDBDC3360697C2A69D2FA32 SRV_TYPE=HT',
      `S_SERVICE SRV_NAME=${external} SRV_TYPE=HC`,
      `S_SERVICE SRV_NAME=${external} SRV_TYPE=HS`,
    ]);
  });

  it('are not derived from Fiori catalogs, groups, spaces and apps, but from the services below a catalog', () => {
    const catalog = node({ kind: 'folder', report: 'CAT_PROVIDER', address: 'X', children: [service(backEnd)] });
    const others = ['GROUP_PROVIDER', 'SPACE_PROVIDER'].map((report) => node({ report, address: 'X' }));
    expect(derived(catalog, ...others, hashed('F0842', 'TR', 'App'))).toEqual([
      'S_SERVICE SRV_NAME=D44329FDDBDC3360697C2A69D2FA32 SRV_TYPE=HT',
    ]);
  });

  it('have status S, are active and come in order of their objects', () => {
    const menu = [transaction('VA03'), service({ type: 'G4BA', name: 'Z_GROUP' }), service(group)];
    const found = startAuthorizations(menu);
    expect(found.map(({ object }) => object)).toEqual(['S_SERVICE', 'S_START', 'S_TCODE']);
    for (const { status, inactive, text, fields } of found) {
      expect({ status, inactive, text }).toEqual({ status: 'S', inactive: false, text: '' });
      expect(fields.flatMap(({ values }) => values).every((value) => value.status === 'S' && value.high === '')).toBe(
        true,
      );
    }
  });

  it('take the hash that is there when a text contradicts it: the hash is what counts', () => {
    expect(derived(hashed(external, 'HT', 'R3TR G4BA Z_GROUP'))).toEqual([
      `S_SERVICE SRV_NAME=${external} SRV_TYPE=HT`,
    ]);
  });
});
