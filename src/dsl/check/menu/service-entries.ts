import { isServiceHash, serviceHash } from '../../../catalog/service-hash.ts';
import type { ServiceName, ServiceType } from '../../../catalog/service-name.ts';
import { serviceText, serviceTypes } from '../../../catalog/service-name.ts';
import type { MenuNode } from '../../../model/menu.ts';
import { hashTypes, serviceAddress } from '../../../model/menu-service.ts';
import type { Side } from '../../menu/menu-entry.ts';
import { describe } from '../describe.ts';
import type { Properties } from '../read.ts';
import { readElements } from '../read.ts';
import type { Spot } from '../spot.ts';
import type { MenuContext } from './menu-context.ts';
import { checkNodeTexts } from './node-texts.ts';
import { checkServiceName } from './service-name.ts';
import { noteParameters } from './note-parameters.ts';
import { isWanted } from './side.ts';
import { checkVariant } from './variant.ts';

/** Checks an entry that names one service. */
export function checkService(
  type: ServiceType,
  spot: Spot,
  properties: Properties,
  menu: MenuContext,
): readonly MenuNode[] {
  const part = (property: string) => ({ spot: spot.at(property), value: properties.get(property) });
  const service = checkServiceName(type, part('name'), part('version'));
  const variantSpot = spot.at('variant', `the variant of ${serviceTypes[type]}`);
  checkVariant(variantSpot, properties.get('variant'), service, menu);
  return service === undefined ? [] : [serviceNode(spot, service, menu)];
}

/** Checks an entry with both halves of an OData V2 service; the half of the other side is left out. */
export function checkODataV2(spot: Spot, properties: Properties, menu: MenuContext): readonly MenuNode[] {
  if (!properties.has('group') && !properties.has('service')) spot.report('R1111', {});
  const ifWanted = (side: Side, property: 'group' | 'service' | 'variant'): unknown => {
    if (isWanted(side, menu.side)) return properties.get(property);
    noteParameters(properties.get(property), spot.problems.parameters);
    return undefined;
  };
  const group = checkHalf('IWSG', spot.at('group'), ifWanted('gateway', 'group'));
  const service = checkHalf('IWSV', spot.at('service'), ifWanted('backend', 'service'));
  const variantSpot = spot.at('variant', `the variant of ${serviceTypes.IWSV}`);
  checkVariant(variantSpot, ifWanted('backend', 'variant'), service, menu);
  return [group, service].filter((half) => half !== undefined).map((half) => serviceNode(spot, half, menu));
}

function checkHalf(type: 'IWSG' | 'IWSV', at: Spot, given: unknown): ServiceName | undefined {
  if (given === undefined) return undefined;
  const spot = at.named(serviceTypes[type]);
  const elements = readElements(spot, given, { of: 'a name and a version', limit: 2, tooMany: 'R1041' });
  const [name, version] = elements ?? [];
  if (name !== undefined && version !== undefined) return checkServiceName(type, name, version);
  if (elements !== undefined) {
    spot.report('R1005', { expected: "a name and a version, ['Z_SERVICE', '0001']", found: describe(given) });
  }
  return undefined;
}

/** Checks an entry that gives the hash of a service. */
export function checkServiceByHash(spot: Spot, properties: Properties, menu: MenuContext): readonly MenuNode[] {
  const at = spot.at('hash', 'the hash');
  const hash = properties.get('hash');
  const type = properties.get('type') ?? 'HT';
  if (typeof hash !== 'string') at.report('R1005', { expected: 'a text', found: describe(hash) });
  else if (!isServiceHash(hash)) at.report('R1108', { hash });
  if (typeof type !== 'string' || !hashTypes.includes(type)) {
    spot.at('type', 'the hash').report('R1109', { found: describe(type), known: hashTypes });
  }
  if (typeof hash !== 'string' || typeof type !== 'string') return [];
  const texts = checkNodeTexts(spot.at('text', 'the text of the service'), properties.get('text'), hash, menu);
  return [{ ...service, address: serviceAddress({ name: hash, type }), texts }];
}

/** Checks the id of a Fiori app, and makes its entry: such entries have the shape of services. */
export function appNode(id: string, texts: MenuNode['texts']): MenuNode {
  return { ...service, address: serviceAddress({ name: id, type: 'TR' }), texts };
}

const service = { kind: 'entry', type: 'OT', report: 'SERVICE', linkType: 'W', children: [] } as const;

function serviceNode(spot: Spot, named: ServiceName, menu: MenuContext): MenuNode {
  const address = serviceAddress({ name: serviceHash(named), type: 'HT' });
  return { ...service, address, texts: checkNodeTexts(spot, undefined, serviceText(named), menu) };
}
