import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  hashOf,
  namedServices,
  serviceAddress,
  serviceAddressOf,
  serviceNameAt,
} from '../../src/model/menu-service.ts';
import { hashed, node } from '../support/menu-nodes.ts';

const hash = 'D44329FDDBDC3360697C2A69D2FA32';

describe('the address of a service in the menu', () => {
  it('is OTSERVICE, 13 blanks, the hash in 30 characters, and the type', () => {
    expect(serviceAddress({ name: hash, type: 'HT' })).toBe(`OTSERVICE             ${hash}HT`);
    expect(serviceAddress({ name: 'F0842', type: 'TR' })).toBe(`OTSERVICE             F0842${' '.repeat(25)}TR`);
  });

  it('has its name where the place of a complaint points', () => {
    const address = serviceAddress({ name: hash, type: 'HT' });
    expect(address.slice(serviceNameAt.start, serviceNameAt.end)).toBe(hash);
    expect(address.slice(serviceNameAt.end)).toBe('HT');
  });

  it('gives name and type back', () => {
    const anyName = fc.stringMatching(/^[A-Z0-9_]{1,30}$/);
    fc.assert(
      fc.property(anyName, fc.constantFrom('HT', 'HC', 'HS', 'TR', 'RF'), (name, type) => {
        expect(serviceAddressOf({ report: 'SERVICE', address: serviceAddress({ name, type }) })).toEqual({
          name,
          type,
        });
      }),
    );
  });

  it.each([
    ['another report', { report: 'CAT_PROVIDER', address: serviceAddress({ name: hash, type: 'HT' }) }],
    ['no address', { report: 'SERVICE', address: '' }],
    ['one blank too few', { report: 'SERVICE', address: `OTSERVICE            ${hash}HT` }],
    ['another head', { report: 'SERVICE', address: `XXSERVICE             ${hash}HT` }],
  ])('is not what a node with %s has', (_, given) => {
    expect(serviceAddressOf(given)).toBeUndefined();
  });
});

describe('the hash of a menu node', () => {
  it.each(['HT', 'HC', 'HS'])('is there for the type %s', (type) => {
    expect(hashOf(hashed(hash, type))).toEqual({ name: hash, type });
  });

  it.each(['TR', 'RF', '', 'HX'])('is not there for the type %j', (type) => {
    expect(hashOf(hashed(hash, type))).toBeUndefined();
  });
});

it('reads the services that texts name, and passes over other texts', () => {
  const texts = ['R3TR G4BA Z_GROUP', 'Our service', 'R3TR IWSG Z_GROUP_0001'];
  expect(namedServices(hashed(hash, 'HT', ...texts))).toEqual([
    { type: 'G4BA', name: 'Z_GROUP' },
    { type: 'IWSG', name: 'Z_GROUP', version: '0001' },
  ]);
  expect(namedServices(node({}))).toEqual([]);
});
