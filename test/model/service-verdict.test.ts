import { describe, expect, it } from 'vitest';
import { serviceVerdict } from '../../src/model/service-verdict.ts';
import { folder, hashed, node, service, transaction } from '../support/menu-nodes.ts';

const agency = '3FBF292B34170F4F575B75F60D83BF';
const agencyText = 'R3TR G4BA /DMO/UI_AGENCY_O4';
const search = 'EF608938F3EB18256CE851763C2952';

describe('the verdict on a service hash', () => {
  it('is that a text names it, when the hash is that of the name', () => {
    const named = { type: 'G4BA', name: '/DMO/UI_AGENCY_O4' } as const;
    expect(serviceVerdict(service(named))).toEqual({ verdict: 'named', hash: agency, service: named });
  });

  it('takes the text of any language that names it', () => {
    const found = serviceVerdict(hashed(agency, 'HT', 'R3TR G4BA Z_OLD_NAME', 'Agencies', agencyText));
    expect(found).toMatchObject({ verdict: 'named', service: { name: '/DMO/UI_AGENCY_O4' } });
  });

  it('is that nothing names it, when the texts are other texts', () => {
    expect(serviceVerdict(hashed(agency, 'HT', 'Agencies'))).toEqual({ verdict: 'unnamed', hash: agency });
    expect(serviceVerdict(hashed(agency, 'HT'))).toEqual({ verdict: 'unnamed', hash: agency });
  });

  it('is that the text contradicts it, when the name has another hash', () => {
    expect(serviceVerdict(hashed(search, 'HT', agencyText))).toEqual({
      verdict: 'contradicts',
      hash: search,
      named: 'G4BA /DMO/UI_AGENCY_O4',
      expected: agency,
    });
  });

  it('believes the text of a hash that cannot be computed', () => {
    expect(serviceVerdict(hashed(search, 'HC', agencyText))).toMatchObject({ verdict: 'named', hash: search });
  });

  it.each(['', 'D44329FDDBDC3360697C2A69D2FA3', agency.toLowerCase(), 'FCCX_TMM'])('is that %j is no hash', (name) => {
    expect(serviceVerdict(hashed(name, 'HT', agencyText))).toEqual({ verdict: 'no hash', hash: name });
  });

  it('is not given for nodes without a hash', () => {
    const others = [transaction('VA03'), folder(), node({}), hashed('F0842', 'TR')];
    expect(others.map(serviceVerdict)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
