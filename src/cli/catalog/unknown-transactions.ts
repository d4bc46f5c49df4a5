import { suggestion } from '../../catalog/nearest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { MenuNode } from '../../model/menu.ts';
import type { Role } from '../../model/role.ts';
import type { FindPlace } from '../lint/source-places.ts';
import type { ImportedCatalog } from './catalog-files.ts';

/**
 * Warns of transactions in menus that are not in the imported table TSTC. Only its full index has all transactions: what
 * is committed has those of the roles at the time of the import. Entries that start in another system are left alone,
 * and the menu of a derived role is judged with its master.
 */
export function unknownTransactions(
  roles: readonly Role[],
  imported: ImportedCatalog | undefined,
  placeOf: FindPlace,
): readonly Diagnostic[] {
  const index = imported?.index;
  if (index?.sources.some(({ kind, rows }) => kind === 'TSTC' && rows > 0) !== true) return [];
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const found = known.get(name) ?? index.find('transaction', name) !== undefined;
    known.set(name, found);
    return found;
  };
  let names: readonly string[] | undefined;
  const found: Diagnostic[] = [];
  const visit = (role: Role, nodes: readonly MenuNode[], above: readonly number[]): void => {
    for (const [position, { type, report: name, other, children }] of nodes.entries()) {
      const path = [...above, position];
      if (type === 'TR' && other?.TARGET_SYS === undefined && !isKnown(name)) {
        names ??= [...index.names('transaction')];
        if (names.some((each) => ownerOf(each) === ownerOf(name))) {
          const place = placeOf(role, { part: 'menu', path });
          const data = { role: role.name, name, ...suggestion(name, names) };
          found.push(diagnose('R4726', data, ...(place === undefined ? [] : [place])));
        }
      }
      visit(role, children, path);
    }
  };
  const all = new Set(roles.map(({ name }) => name));
  for (const role of roles) if (role.parent === undefined || !all.has(role.parent)) visit(role, role.menu, []);
  return found;
}

/** Whose transaction it is by its name: of a namespace, the customer's, or SAP's. An export may be restricted to one of them. */
function ownerOf(name: string): string {
  return /^\/[^/]*\//.exec(name)?.[0] ?? (/^[YZ]/.test(name) ? 'Z' : '');
}
