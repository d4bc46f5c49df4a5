import { describe, expect, it } from 'vitest';
import { knownServiceNames } from '../../src/catalog/data/known-services.ts';
import { serviceHash } from '../../src/catalog/service-hash.ts';
import { serviceOfSpelling, spelledService } from '../../src/catalog/service-name.ts';
import { serviceOfHash, serviceSource, shippedServices } from '../../src/catalog/service-source.ts';

const service = { type: 'IWSV', name: 'ESH_SEARCH_SRV', version: '0001' } as const;
const hash = 'EF608938F3EB18256CE851763C2952';

describe('the services that are shipped', () => {
  it('are spelled so that each is one, sorted by nothing but each once', () => {
    const services = knownServiceNames.map((name) => serviceOfSpelling(name));
    expect(services.map((each) => each && spelledService(each))).toEqual(knownServiceNames);
    expect(new Set(knownServiceNames).size).toBe(knownServiceNames.length);
  });

  it('have their computed hashes', () => {
    expect(shippedServices().size).toBe(knownServiceNames.length);
    expect(shippedServices().get(hash)).toEqual({
      hash,
      type: 'HT',
      object: 'IWSV',
      objectName: 'ESH_SEARCH_SRV                     0001',
      origin: 'shipped',
    });
  });
});

describe('looking for a hash', () => {
  it('finds what the first source says that knows it', () => {
    const project = serviceSource('project', [service]);
    expect(serviceOfHash(hash, [new Map(), project, shippedServices()])?.origin).toBe('project');
    expect(serviceOfHash(hash, [shippedServices(), project])?.origin).toBe('shipped');
  });

  it('leaves a hash that nobody knows unknown', () => {
    const unknown = serviceHash({ type: 'G4BA', name: 'Z_NOBODY_KNOWS' });
    expect(serviceOfHash(unknown, [shippedServices()])).toBeUndefined();
    expect(serviceOfHash('constructor', [shippedServices()])).toBeUndefined();
    expect(serviceOfHash(hash, [])).toBeUndefined();
  });
});
