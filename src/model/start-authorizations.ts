import type { Authorization, AuthorizationField } from './authorization.ts';
import type { MenuNode } from './menu.ts';
import { hashOf, hashTypes } from './menu-service.ts';
import { allNodes } from './menu-walk.ts';
import { serviceVerdict } from './service-verdict.ts';

/**
 * The start authorizations that PFCG derives from a menu, status S, in order of their objects: S_TCODE for
 * transactions, S_SERVICE for OData V2 services (IWSG, IWSV) and other services known by their hash, S_START for OData
 * V4 service groups (reference, sections 4 and 5). One authorization an object; hashes of another type than HT have an
 * S_SERVICE authorization of their own, since types and names of one authorization hold for each other. Values are
 * sorted, so the order of the menu does not matter. Nothing is derived from Fiori catalogs, groups, spaces and app ids:
 * see `underivedEntries`.
 */
export function startAuthorizations(menu: readonly MenuNode[]): readonly Authorization[] {
  const transactions = new Set<string>();
  const hashes = new Map<string, Set<string>>();
  const groups = new Set<string>();
  for (const node of allNodes(menu)) {
    if (node.type === 'TR') transactions.add(node.report);
    const address = hashOf(node);
    if (address === undefined) continue;
    const found = serviceVerdict(node);
    if (found?.verdict === 'named' && found.service.type === 'G4BA') groups.add(found.service.name);
    else hashes.set(address.type, (hashes.get(address.type) ?? new Set()).add(address.name));
  }
  return [
    ...hashTypes.flatMap((type) =>
      authorization('S_SERVICE', [field('SRV_NAME', hashes.get(type) ?? []), field('SRV_TYPE', [type])]),
    ),
    ...authorization('S_START', [
      field('AUTHOBJNAM', groups),
      field('AUTHOBJTYP', ['G4BA']),
      field('AUTHPGMID', ['R3TR']),
    ]),
    ...authorization('S_TCODE', [field('TCD', transactions)]),
  ];
}

/** An authorization with its fields, or none when its first field has no value. */
function authorization(object: string, fields: readonly AuthorizationField[]): readonly Authorization[] {
  return fields[0]?.values.length === 0 ? [] : [{ object, status: 'S', inactive: false, text: '', fields }];
}

function field(name: string, values: Iterable<string>): AuthorizationField {
  return { name, values: [...values].sort().map((low) => ({ low, high: '', status: 'S' })) };
}
