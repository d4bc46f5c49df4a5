import { serviceOfHash, spelledKnownService } from '../../catalog/service-source.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Role } from '../../model/role.ts';
import { menuServiceSource } from '../../model/menu-service-source.ts';
import { serviceHashesOf } from '../../model/service-hashes.ts';
import type { Context } from '../context.ts';
import { servicesFor } from '../sources/services-for.ts';

/** What the hashes in roles stand for. */
export interface ServiceNames {
  /** `IWSV NAME 0001`, or `undefined` for a hash that nothing names: it cannot be computed back. */
  readonly nameOf: (hash: string) => string | undefined;
  /** Of each hash in a role: what it stands for, and who says so. */
  readonly servicesOf: (role: Role) => readonly object[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Names the services of roles: by the texts of their files, the configuration, the project's roles and rolewright. */
export async function serviceNames(roles: readonly Role[], context: Context): Promise<ServiceNames> {
  const hashes = new Set(roles.flatMap(serviceHashesOf));
  const { sources, diagnostics } = await servicesFor(hashes, context, [menuServiceSource(roles, 'file')]);
  const nameOf = (hash: string) => {
    const service = serviceOfHash(hash, sources);
    return service && spelledKnownService(service);
  };
  return {
    nameOf,
    servicesOf: (role) =>
      serviceHashesOf(role).map((hash) => {
        const service = serviceOfHash(hash, sources);
        return { known: service !== undefined, ...service, hash };
      }),
    diagnostics,
  };
}
