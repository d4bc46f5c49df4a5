import { isServiceHash, serviceHash } from '../catalog/service-hash.ts';
import type { ServiceName } from '../catalog/service-name.ts';
import { spelledService } from '../catalog/service-name.ts';
import type { MenuNode } from './menu.ts';
import { hashOf, namedServices } from './menu-service.ts';

/** What a menu entry with a service hash says of itself. */
export type ServiceVerdict =
  /** A text names the service, and the hash is that of the name (or of a type that cannot be computed). */
  | { readonly verdict: 'named'; readonly hash: string; readonly service: ServiceName }
  /** No text names a service: the hash stays a hash. */
  | { readonly verdict: 'unnamed'; readonly hash: string }
  /** The text names a service with another hash: `named` as people write it, `expected` its hash. */
  | { readonly verdict: 'contradicts'; readonly hash: string; readonly named: string; readonly expected: string }
  /** What stands for a hash has not its form. */
  | { readonly verdict: 'no hash'; readonly hash: string };

/** Judges the hash of a menu node; `undefined` for a node that has none. */
export function serviceVerdict(node: MenuNode): ServiceVerdict | undefined {
  const address = hashOf(node);
  if (address === undefined) return undefined;
  const hash = address.name;
  if (!isServiceHash(hash)) return { verdict: 'no hash', hash };
  const services = namedServices(node);
  const [first] = services;
  if (first === undefined) return { verdict: 'unnamed', hash };
  const service = services.find((each) => address.type !== 'HT' || serviceHash(each) === hash);
  if (service !== undefined) return { verdict: 'named', hash, service };
  return { verdict: 'contradicts', hash, named: spelledService(first), expected: serviceHash(first) };
}
