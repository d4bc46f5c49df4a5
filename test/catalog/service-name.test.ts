import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ServiceName } from '../../src/catalog/service-name.ts';
import {
  isServiceType,
  isServiceVersion,
  serviceNameWidths,
  serviceObjectName,
  serviceOfObject,
  serviceOfSpelling,
  serviceOfText,
  serviceText,
  spelledService,
} from '../../src/catalog/service-name.ts';

const version = '0001';
const anyName = (width: number) =>
  fc.stringMatching(/^[A-Z/][A-Z0-9_/]*$/, { maxLength: width }).filter((name) => name.length <= width);
const anyService: fc.Arbitrary<ServiceName> = fc.oneof(
  fc.record({
    type: fc.constantFrom('IWSV' as const, 'IWSG' as const),
    name: anyName(35),
    version: fc.stringMatching(/^\d{4}$/),
  }),
  fc.record({ type: fc.constant('G4BA' as const), name: anyName(40) }),
);

describe('the object name of a service', () => {
  it('of an IWSV is padded to 35 characters before the version', () => {
    const name = serviceObjectName({ type: 'IWSV', name: 'FCCX_COMMUNICATION_SERVICES_SRV', version });
    expect(name).toBe('FCCX_COMMUNICATION_SERVICES_SRV    0001');
    expect(name).toHaveLength(39);
  });

  it('of an IWSG has the version behind an underscore, of a G4BA has none', () => {
    expect(serviceObjectName({ type: 'IWSG', name: 'Z_GROUP', version })).toBe('Z_GROUP_0001');
    expect(serviceObjectName({ type: 'G4BA', name: '/DMO/UI_AGENCY_O4' })).toBe('/DMO/UI_AGENCY_O4');
  });

  it('has no blank between the longest name and the version', () => {
    const name = 'A'.repeat(serviceNameWidths.IWSV);
    expect(serviceObjectName({ type: 'IWSV', name, version })).toBe(`${name}0001`);
  });

  it('leads back to the service, whatever it is', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        expect(serviceOfObject(service.type, serviceObjectName(service))).toEqual(service);
        expect(serviceOfText(serviceText(service))).toEqual(service);
        expect(serviceOfSpelling(spelledService(service))).toEqual(service);
      }),
    );
  });

  it.each([
    ['IWSV', 'FCCX_COMMUNICATION_SERVICES_SRV   0001', 'one blank too few'],
    ['IWSV', 'FCCX_COMMUNICATION_SERVICES_SRV     0001', 'one blank too many'],
    ['IWSV', `${'A'.repeat(36)}0001`, 'a name of 36 characters'],
    ['IWSV', `${' '.repeat(35)}0001`, 'no name'],
    ['IWSV', `${'Z_SRV'.padEnd(35)}001A`, 'a version that is none'],
    ['IWSG', 'Z_GROUP0001', 'no underscore'],
    ['IWSG', 'Z_GROUP_001', 'a version of three digits'],
    ['IWSG', '_0001', 'no name'],
    ['G4BA', '', 'no name'],
    ['TRAN', 'VA03', 'another type'],
  ])('is none for %s %j: %s', (object, objectName) => {
    expect(serviceOfObject(object, objectName)).toBeUndefined();
  });
});

describe('the text of a service in the menu', () => {
  it('names type and object', () => {
    expect(serviceText({ type: 'IWSG', name: 'Z_GROUP', version })).toBe('R3TR IWSG Z_GROUP_0001');
    expect(serviceText({ type: 'IWSV', name: 'Z_SRV', version })).toBe(`R3TR IWSV ${'Z_SRV'.padEnd(35)}0001`);
  });

  it.each(['', 'Z_GROUP', 'R3TR IWSG', 'R3TR TRAN VA03', 'r3tr IWSG Z_GROUP_0001', 'LIMU IWSG Z_GROUP_0001'])(
    'is not %j',
    (text) => {
      expect(serviceOfText(text)).toBeUndefined();
    },
  );
});

describe('the spelling of a service', () => {
  it.each(['', 'IWSV', 'IWSV Z_SRV', 'IWSV Z_SRV 1', 'IWSV Z_SRV 0001 X', 'G4BA Z_GROUP 0001', 'IWSB Z_SRV 0001'])(
    'is not %j',
    (text) => {
      expect(serviceOfSpelling(text)).toBeUndefined();
    },
  );
});

it('knows three types and versions of four digits', () => {
  expect(['IWSV', 'IWSG', 'G4BA', 'iwsv', 'toString', ''].filter(isServiceType)).toEqual(['IWSV', 'IWSG', 'G4BA']);
  expect(['0001', '9999', '1', '00001', '000A', ' 001', '0001\n'].filter(isServiceVersion)).toEqual(['0001', '9999']);
});
