import type { MenuNode } from './menu.ts';
import { serviceAddressOf } from './menu-service.ts';

export type FioriKind = 'Fiori catalog' | 'Fiori group' | 'Fiori space' | 'Fiori app';

/** What a menu node refers to in the launchpad. */
export interface FioriEntry {
  readonly kind: FioriKind;
  /** Id of the catalog, group, space or app; for an app it may also be a transaction. */
  readonly id: string;
}

const catalogHead = 'X-SAP-UI2-CATALOGPAGE:';
const catalogTail = '?AUTH_DEFAULTS=X&DEST_FES=';
const groupHead = 'sap-ui2-group:';

/** The address of a Fiori catalog in AGR_BUFFI (reference, section 4: read in a live system). */
export function fioriCatalogAddress(id: string): string {
  return catalogHead + id + catalogTail;
}

/** The address of a Fiori group in AGR_BUFFI (reference, section 4: read in a live system). */
export function fioriGroupAddress(id: string): string {
  return groupHead + id;
}

/** The catalog, group, space or app that a menu node refers to; `undefined` for any other node. */
export function fioriEntryOf(node: Pick<MenuNode, 'report' | 'address'>): FioriEntry | undefined {
  const { report, address } = node;
  switch (report) {
    case 'CAT_PROVIDER':
      return { kind: 'Fiori catalog', id: without(catalogHead, address).replace(/\?[^?]*$/, '') };
    case 'GROUP_PROVIDER':
      return { kind: 'Fiori group', id: without(groupHead, address) };
    case 'SPACE_PROVIDER':
      return { kind: 'Fiori space', id: address };
    default: {
      const service = serviceAddressOf(node);
      return service?.type === 'TR' ? { kind: 'Fiori app', id: service.name } : undefined;
    }
  }
}

function without(head: string, address: string): string {
  return address.startsWith(head) ? address.slice(head.length) : address;
}
