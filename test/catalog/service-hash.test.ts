import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isServiceHash, serviceHash } from '../../src/catalog/service-hash.ts';
import type { ServiceName } from '../../src/catalog/service-name.ts';
import { serviceObjectName, serviceOfObject } from '../../src/catalog/service-name.ts';

/** The published pairs: program id, object, object name, hash. */
const pairs = readFileSync(new URL('../../fixtures/service-hashes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string])
  .map(([, object, objectName, hash]) => ({ object, objectName, hash }));

function serviceOf({ object, objectName }: { object: string; objectName: string }): ServiceName {
  const service = serviceOfObject(object, objectName);
  if (service === undefined) throw new Error(`no service: ${object} ${objectName}`);
  return service;
}

describe('the hash of a service', () => {
  it('has 27 published pairs to be right for', () => {
    expect(pairs).toHaveLength(27);
    expect(new Set(pairs.map(({ hash }) => hash)).size).toBe(27);
  });

  it.each(pairs)('is $hash for $object $objectName', (pair) => {
    const service = serviceOf(pair);
    expect(serviceObjectName(service)).toBe(pair.objectName);
    expect(serviceHash(service)).toBe(pair.hash);
  });

  it.each(pairs.map((pair) => ({ ...pair, service: serviceOf(pair) })))(
    'is another one for $objectName with one blank or digit off',
    ({ service, hash }) => {
      const off: ServiceName[] = [
        { ...service, name: `${service.name}_` },
        { ...service, name: ` ${service.name}` },
        { ...service, name: service.name.slice(0, -1) },
        ...(service.type === 'G4BA' ? [{ ...service, name: `${service.name} ` }] : [{ ...service, version: '0002' }]),
        ...(service.type === 'IWSG' ? [{ ...service, name: `${service.name} ` }] : []),
      ];
      for (const other of off) expect(serviceHash(other), JSON.stringify(other)).not.toBe(hash);
    },
  );

  it('is what SAP documents for the closing cockpit and for SAP Datasphere', () => {
    const version = '0001';
    expect(serviceHash({ type: 'IWSV', name: 'FCCX_COMMUNICATION_SERVICES_SRV', version })).toBe(
      'D44329FDDBDC3360697C2A69D2FA32',
    );
    expect(serviceHash({ type: 'IWSG', name: 'ZFCCX_COMMUNICATION_SERVICES_SRV', version })).toBe(
      'EEDA7FCDE063907117C28EC42DB690',
    );
    expect(serviceHash({ type: 'IWSV', name: 'ESH_SEARCH_SRV', version })).toBe('EF608938F3EB18256CE851763C2952');
  });

  it('differs between the halves of a service, since the type is part of it', () => {
    const half = { name: 'Z_SERVICE', version: '0001' };
    expect(serviceHash({ type: 'IWSG', ...half })).not.toBe(serviceHash({ type: 'IWSV', ...half }));
  });
});

describe('the form of a hash', () => {
  it.each(pairs)('is that of $hash', ({ hash }) => {
    expect(isServiceHash(hash)).toBe(true);
  });

  it.each([
    '',
    'D44329FDDBDC3360697C2A69D2FA3',
    'D44329FDDBDC3360697C2A69D2FA320',
    'd44329fddbdc3360697c2a69d2fa32',
    'G44329FDDBDC3360697C2A69D2FA32',
    ' 44329FDDBDC3360697C2A69D2FA32',
    'D44329FDDBDC3360697C2A69D2FA32\n',
  ])('is not that of %j', (text) => {
    expect(isServiceHash(text)).toBe(false);
  });
});
