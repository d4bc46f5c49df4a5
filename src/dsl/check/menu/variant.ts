import { suggestion } from '../../../catalog/nearest.ts';
import type { ServiceName } from '../../../catalog/service-name.ts';
import { serviceText } from '../../../catalog/service-name.ts';
import { checkName } from '../name.ts';
import { readProperties } from '../read.ts';
import type { Spot } from '../spot.ts';
import type { MenuContext } from './menu-context.ts';

/**
 * Key and type as wide as in AGR_APPL_VARS (reference, section 2: documented). The width of a name is not known; the
 * widest one seen has 32 characters.
 */
const widths = { name: 40, key: 30, type: 2 } as const;
/** Type of a computed hash; that AGR_APPL_VARS uses it for services is inferred. */
const usualType = 'HT';

/** Checks the variant that a service names: a step for the admin, or with the key of the own system a tick. */
export function checkVariant(spot: Spot, given: unknown, service: ServiceName | undefined, menu: MenuContext): void {
  if (given === undefined) return;
  if (typeof given === 'string') {
    const variant = checkName(spot, given, widths.name, menu.check);
    if (variant === undefined || service === undefined) return;
    menu.gathered.manualSteps.push({ kind: 'select variant', application: serviceText(service), variant });
    return;
  }
  const properties = readProperties(spot, given, 'the name of a variant, or an object with its name and key');
  if (properties === undefined) return;
  const known = Object.keys(widths);
  for (const property of properties.keys()) {
    if (known.includes(property)) continue;
    spot.at(property).key.report('R1007', { property, ...suggestion(property, known), known });
  }
  const part = (property: keyof typeof widths, otherwise?: string) => {
    const at = spot.at(property, `the ${property} of the variant`);
    return checkName(at, properties.get(property) ?? otherwise, widths[property], menu.check);
  };
  part('name');
  const key = part('key');
  const type = part('type', usualType);
  if (key !== undefined && type !== undefined) menu.gathered.applicationVariants.push({ type, key, active: true });
}
