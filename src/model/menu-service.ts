import type { ServiceName } from '../catalog/service-name.ts';
import { serviceOfText } from '../catalog/service-name.ts';
import type { MenuNode } from './menu.ts';

/** What a menu entry with authorization defaults refers to, as its address says it. */
export interface ServiceAddress {
  /** A hash, or for the type TR the name of a transaction or the id of a Fiori app; up to 30 characters. */
  readonly name: string;
  /** HT hash of a repository object, HC after a collision, HS external service, TR transaction or Fiori app. */
  readonly type: string;
}

/** The types of hash that S_SERVICE knows (documented for the table USOBX). */
export const hashTypes: readonly string[] = ['HT', 'HC', 'HS'];

/** `OTSERVICE` and 13 blanks stand in front of the name (reference, section 4: read in a live system). */
const addressHead = 'OTSERVICE'.padEnd(22);
const nameWidth = 30;

/** Where the name stands in the address, counted from 0. */
export const serviceNameAt = { start: addressHead.length, end: addressHead.length + nameWidth } as const;

/**
 * The address of a menu entry with authorization defaults, as AGR_BUFFI has it: `OTSERVICE`, 13 blanks, the name padded
 * to 30, the type.
 */
export function serviceAddress({ name, type }: ServiceAddress): string {
  return addressHead + name.padEnd(nameWidth) + type;
}

/** What the address of a menu node refers to; `undefined` for a node that is no entry with authorization defaults. */
export function serviceAddressOf(node: Pick<MenuNode, 'report' | 'address'>): ServiceAddress | undefined {
  const { report, address } = node;
  if (report !== 'SERVICE' || !address.startsWith(addressHead)) return undefined;
  const { start, end } = serviceNameAt;
  return { name: address.slice(start, end).trimEnd(), type: address.slice(end) };
}

/** The services that the texts of a node name. */
export function namedServices({ texts }: Pick<MenuNode, 'texts'>): readonly ServiceName[] {
  return texts.map(({ text }) => serviceOfText(text)).filter((service) => service !== undefined);
}

/** The hash that a menu node stands for; `undefined` for a node without one. */
export function hashOf(node: Pick<MenuNode, 'report' | 'address'>): ServiceAddress | undefined {
  const address = serviceAddressOf(node);
  return address !== undefined && hashTypes.includes(address.type) ? address : undefined;
}
