import { applicationKey, menuApplications } from './proposals/application.ts';
import type { Role } from './role.ts';

/** What roles need to know of a catalog. */
export interface CatalogUse {
  readonly objects: ReadonlySet<string>;
  /** Applications with authorization defaults in the menus: type and name, `TR SU01`. */
  readonly applications: ReadonlySet<string>;
  /** Transactions in the menus and in S_TCODE. */
  readonly transactions: ReadonlySet<string>;
  /** Hashes of services. */
  readonly services: ReadonlySet<string>;
}

/** Collects what roles use; patterns of transactions, and apps of the launchpad, name none. */
export function catalogUse(roles: Iterable<Pick<Role, 'authorizations' | 'menu'>>): CatalogUse {
  const [objects, applications, transactions, services] = [0, 1, 2, 3].map(() => new Set<string>()) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  for (const { authorizations, menu } of roles) {
    for (const { object, fields } of authorizations) {
      objects.add(object);
      const codes = object === 'S_TCODE' ? fields.find(({ name }) => name === 'TCD')?.values : undefined;
      for (const { low, high } of codes ?? []) {
        if (low !== '' && high === '' && !/[*'$]/.test(low)) transactions.add(low);
      }
    }
    for (const application of menuApplications(menu)) {
      if (application.isApp !== undefined) continue;
      applications.add(applicationKey(application));
      (application.type === 'TR' ? transactions : services).add(application.name);
    }
  }
  return { objects, applications, transactions, services };
}
