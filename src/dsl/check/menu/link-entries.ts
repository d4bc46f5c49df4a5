import { fioriCatalogAddress, fioriGroupAddress } from '../../../model/fiori-entry.ts';
import type { MenuNode } from '../../../model/menu.ts';
import type { Properties } from '../read.ts';
import type { Spot } from '../spot.ts';
import { checkAddressed } from './address.ts';
import type { MenuContext } from './menu-context.ts';
import { checkNodeTexts } from './node-texts.ts';
import { appNode } from './service-entries.ts';

/** Width of the name in the address of a service entry (reference, section 4). */
const appWidth = 30;

/** What the entries of the launchpad differ in (reference, section 4: read in a live system). */
const links = {
  fioriCatalog: {
    kind: 'folder',
    report: 'CAT_PROVIDER',
    subject: 'the Fiori catalog',
    addressOf: fioriCatalogAddress,
  },
  fioriGroup: { kind: 'entry', report: 'GROUP_PROVIDER', subject: 'the Fiori group', addressOf: fioriGroupAddress },
  fioriSpace: { kind: 'entry', report: 'SPACE_PROVIDER', subject: 'the Fiori space', addressOf: (id: string) => id },
} as const;

/** Checks a Fiori catalog, group or space. */
export function checkFioriLink(
  kind: keyof typeof links,
  spot: Spot,
  properties: Properties,
  menu: MenuContext,
  children: readonly MenuNode[],
): readonly MenuNode[] {
  const { subject, addressOf, ...link } = links[kind];
  const id = checkAddressed(spot.at('id', subject), properties.get('id'), addressOf, menu.check);
  if (id === undefined) return [];
  const texts = checkNodeTexts(spot.at('text', `the text of ${subject}`), properties.get('text'), id, menu);
  return [{ kind: link.kind, type: 'OT', report: link.report, address: addressOf(id), linkType: 'W', texts, children }];
}

/** Checks a Fiori app. */
export function checkFioriApp(spot: Spot, properties: Properties, menu: MenuContext): readonly MenuNode[] {
  const at = spot.at('id', 'the Fiori app');
  const id = checkAddressed(at, properties.get('id'), (text) => text, menu.check);
  if (id === undefined) return [];
  if (id.length > appWidth) at.report('R1012', { name: id, limit: appWidth });
  return [appNode(id, checkNodeTexts(spot.at('text', 'the text of the Fiori app'), properties.get('text'), id, menu))];
}

/** Checks a web address (its shape is inferred: reference, section 4). */
export function checkWebAddress(spot: Spot, properties: Properties, menu: MenuContext): readonly MenuNode[] {
  const address = checkAddressed(spot.at('url', 'the web address'), properties.get('url'), (url) => url, menu.check);
  const at = spot.at('text', 'the text of the web address');
  const texts = checkNodeTexts(at, properties.get('text'), undefined, menu);
  if (address === undefined) return [];
  return [{ kind: 'entry', type: 'OT', report: 'URL', address, linkType: 'W', texts, children: [] }];
}
