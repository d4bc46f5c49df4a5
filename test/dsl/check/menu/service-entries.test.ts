import { describe, expect, it } from 'vitest';
import { odataV2, odataV4, parameter, service, serviceByHash, serviceGroup } from '../../../../src/index.ts';
import { checkMenu, textsOf } from '../../../support/checked-menu.ts';

const hash = 'D44329FDDBDC3360697C2A69D2FA32';

describe('an OData V2 service', () => {
  it('has its hash in its address and its names in its texts', () => {
    const checked = checkMenu([service('FCCX_COMMUNICATION_SERVICES_SRV', '0001')]);
    expect(checked.menu[0]).toEqual({
      kind: 'entry',
      type: 'OT',
      report: 'SERVICE',
      address: `OTSERVICE             ${hash}HT`,
      linkType: 'W',
      texts: [
        { language: 'D', text: 'R3TR IWSV FCCX_COMMUNICATION_SERVICES_SRV    0001' },
        { language: 'E', text: 'R3TR IWSV FCCX_COMMUNICATION_SERVICES_SRV    0001' },
      ],
      children: [],
    });
  });

  it('has a group with another hash', () => {
    const checked = checkMenu([serviceGroup('ZFCCX_COMMUNICATION_SERVICES_SRV', '0001')]);
    expect(checked.menu[0]?.address).toBe('OTSERVICE             EEDA7FCDE063907117C28EC42DB690HT');
    expect(textsOf(checked)['E']).toBe('R3TR IWSG ZFCCX_COMMUNICATION_SERVICES_SRV_0001');
  });

  it.each([
    ['fccx_srv', 'R1013'],
    ['A'.repeat(36), 'R1012'],
    ['', 'R1011'],
    ['Z SRV', 'R1101'],
    ['Z_ÄRGER', 'R1101'],
    ['Z/SRV', 'R1101'],
    [42, 'R1005'],
  ])('of the name %j is %s at the name', (name, code) => {
    for (const made of [service, serviceGroup]) expect(checkMenu([made(name as never, '0001')]).found).toEqual([code]);
  });

  it.each([['1'], ['001'], ['00001'], ['v001'], ['']])('of the version %j is an error at the version', (version) => {
    expect(checkMenu([service('Z_SRV', version)]).found).toEqual(['R1102']);
  });

  it('of a version of fewer digits is told how to write it', () => {
    expect(checkMenu([service('Z_SRV', '1')]).helps).toEqual(["write '0001'"]);
    expect(checkMenu([service('Z_SRV', 1 as never)]).found).toEqual(['R1005']);
  });
});

describe('both halves of an OData V2 service in one place', () => {
  const entry = odataV2({ group: ['Z_GROUP', '0001'], service: ['Z_SRV', '0002'], variant: 'Z_SRVO' });
  const names = (side: string) => checkMenu([entry], { side }).menu.map(({ texts }) => texts[0]?.text.slice(5, 17));

  it('are two entries where gateway and back end are one system, and one in each of two', () => {
    expect(names('both')).toEqual(['IWSG Z_GROUP', 'IWSV Z_SRV  ']);
    expect(names('gateway')).toEqual(['IWSG Z_GROUP']);
    expect(names('backend')).toEqual(['IWSV Z_SRV  ']);
  });

  it('have the variant where the service is', () => {
    const steps = (side: string) => checkMenu([entry], { side }).role?.manualSteps?.length ?? 0;
    expect([steps('both'), steps('backend'), steps('gateway')]).toEqual([1, 1, 0]);
  });

  it('may be only one of them, but not none', () => {
    expect(checkMenu([odataV2({ group: ['Z_GROUP', '0001'] })]).menu).toHaveLength(1);
    expect(checkMenu([odataV2({})]).found).toEqual(['R1111']);
    expect(checkMenu([odataV2(undefined as never)]).found).toEqual(['R1111']);
  });

  it.each<[unknown, string[]]>([
    [['z_group', '0001'], ['R1013 group.0']],
    [['Z_GROUP', '1'], ['R1102 group.1']],
    [['Z_GROUP'], ['R1005 group']],
    [['Z_GROUP', '0001', 'X'], ['R1041 group']],
    ['Z_GROUP', ['R1006 group']],
  ])('given as %j are an error at its place', (group, found) => {
    expect(checkMenu([odataV2({ group: group as never, service: ['Z_SRV', '0001'] })]).found).toEqual(found);
  });

  it('need no value for the parameter of the half that is left out', () => {
    const half = odataV2({ group: [parameter('iwsg'), '0001'], service: ['Z_SRV', '0001'] });
    expect(checkMenu([half], { side: 'backend' }).found).toEqual([]);
    expect(checkMenu([half], { side: 'gateway' }).found).toEqual(['R1201 group.0']);
  });

  it('take parameters as names and versions', () => {
    const group = [parameter('iwsg', { default: 'Z_GROUP' }), parameter('version', { default: '0003' })] as const;
    const checked = checkMenu([odataV2({ group })]);
    expect(textsOf(checked)['E']).toBe('R3TR IWSG Z_GROUP_0003');
  });
});

describe('an OData V4 group', () => {
  it('has up to 40 characters and no version', () => {
    expect(checkMenu([odataV4('A'.repeat(40))]).found).toEqual([]);
    expect(checkMenu([odataV4('A'.repeat(41))]).found).toEqual(['R1012']);
    expect(textsOf(checkMenu([odataV4('/DMO/UI_AGENCY_O4')]))['E']).toBe('R3TR G4BA /DMO/UI_AGENCY_O4');
  });
});

describe('a service given by its hash', () => {
  it('has the hash as its text where it has none, and the type HT', () => {
    const checked = checkMenu([serviceByHash(hash, { text: { EN: 'Our service' } })]);
    expect(checked.menu[0]?.address).toBe(`OTSERVICE             ${hash}HT`);
    expect(textsOf(checked)).toEqual({ D: hash, E: 'Our service' });
  });

  it('of another type has another type in its authorization', () => {
    const { role } = checkMenu([serviceByHash(hash, { type: 'HS' })]);
    expect(role?.authorizations[0]?.fields[1]?.values).toEqual([{ low: 'HS', high: '', status: 'S' }]);
  });

  it.each([hash.slice(1), hash.toLowerCase(), 'Z_SERVICE', ''])('that is %j is an error', (wrong) => {
    expect(checkMenu([serviceByHash(wrong)]).found).toEqual(['R1108']);
  });

  it('of a type that does not exist is an error', () => {
    expect(checkMenu([serviceByHash(hash, { type: 'TR' as never })]).found).toEqual(['R1109 type']);
    expect(checkMenu([serviceByHash(7 as never)]).found).toEqual(['R1005']);
  });
});
