import { isServiceHash } from '../catalog/service-hash.ts';
import { hashOf } from './menu-service.ts';
import { allNodes } from './menu-walk.ts';
import type { Role } from './role.ts';

/** Whether a value stands for a service by its hash. */
export function isHashValue(object: string, field: string, low: string): boolean {
  return object === 'S_SERVICE' && field === 'SRV_NAME' && isServiceHash(low);
}

/** The hashes of services in the menu and in the authorizations of a role, sorted, each once. */
export function serviceHashesOf({ menu, authorizations }: Pick<Role, 'menu' | 'authorizations'>): readonly string[] {
  const hashes = new Set<string>();
  for (const node of allNodes(menu)) {
    const hash = hashOf(node)?.name;
    if (hash !== undefined && isServiceHash(hash)) hashes.add(hash);
  }
  for (const { object, fields } of authorizations) {
    for (const { name, values } of fields) {
      for (const { low } of values) if (isHashValue(object, name, low)) hashes.add(low);
    }
  }
  return [...hashes].sort();
}
