import { knownServiceNames } from './data/known-services.ts';
import { serviceHash } from './service-hash.ts';
import type { ServiceName } from './service-name.ts';
import { serviceObjectName, serviceOfObject, serviceOfSpelling, spelledService } from './service-name.ts';

/** Who says which service a hash stands for: a file itself, the project's roles, a list or a table of the user, rolewright. */
export type ServiceOrigin = 'file' | 'project' | 'list' | 'table' | 'shipped';

/** What a hash stands for. */
export interface KnownService {
  readonly hash: string;
  /** Type of the hash: HT computed, HC after a collision, HS external service. */
  readonly type: string;
  /** Type of the repository object: IWSV, IWSG, G4BA and others. */
  readonly object: string;
  /** Name of the repository object; for an IWSV its version stands at column 36. */
  readonly objectName: string;
  readonly origin: ServiceOrigin;
}

/** Services by hash. */
export type ServiceSource = Pick<ReadonlyMap<string, KnownService>, 'get'>;

/** Services by hash, which can be listed as well. */
export interface ServiceList extends ServiceSource {
  values(): Iterable<KnownService>;
}

/** A source of services by their names; the hashes are computed. */
export function serviceSource(
  origin: ServiceOrigin,
  services: Iterable<ServiceName>,
): ReadonlyMap<string, KnownService> {
  const source = new Map<string, KnownService>();
  for (const service of services) {
    const hash = serviceHash(service);
    source.set(hash, { hash, type: 'HT', object: service.type, objectName: serviceObjectName(service), origin });
  }
  return source;
}

let shipped: ReadonlyMap<string, KnownService> | undefined;

/** The services that rolewright ships. */
export function shippedServices(): ReadonlyMap<string, KnownService> {
  return (shipped ??= serviceSource(
    'shipped',
    knownServiceNames.map(serviceOfSpelling).filter((each) => each !== undefined),
  ));
}

/**
 * What a hash stands for, by the first source that knows it; `undefined` for a hash that none knows: a hash cannot be
 * computed back.
 *
 * @example
 * ```ts
 * serviceOfHash('EF608938F3EB18256CE851763C2952', [shippedServices()])?.object; // => "IWSV"
 * ```
 */
export function serviceOfHash(hash: string, sources: readonly ServiceSource[]): KnownService | undefined {
  for (const source of sources) {
    const found = source.get(hash);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A service as people write it: `IWSV NAME 0001`. */
export function serviceLabel({ object, objectName }: Pick<KnownService, 'object' | 'objectName'>): string {
  const service = serviceOfObject(object, objectName);
  return service === undefined ? `${object} ${objectName}` : spelledService(service);
}

/** The same, with the type of its hash where that cannot be computed. */
export function spelledKnownService(service: KnownService): string {
  return service.type === 'HT' ? serviceLabel(service) : `${serviceLabel(service)}, type ${service.type}`;
}
