import type { UserTypeName } from '../../../model/user-keys.ts';
import { userTypes } from '../../../model/user-keys.ts';
import { suggestion } from '../../../catalog/nearest.ts';
import { describe } from '../describe.ts';
import { readProperties } from '../read.ts';
import type { UserDemand } from '../../role-definition.ts';
import type { Spot } from '../spot.ts';

const known: readonly string[] = ['type', 'because'];

/** Checks what a role asks of its users: `users: { type: 'dialog', because: '...' }`. */
export function checkUserDemand(spot: Spot, given: unknown): UserDemand | undefined {
  if (given === undefined) return undefined;
  const properties = readProperties(spot, given, "an object, { type: 'dialog', because: '...' }");
  if (properties === undefined) return undefined;
  for (const property of properties.keys()) {
    if (known.includes(property)) continue;
    spot.at(property).key.report('R1007', { property, ...suggestion(property, known), known });
  }
  for (const property of known) {
    if (!properties.has(property)) spot.report('R1008', { property, example: "'...'" });
  }
  const [type, because] = [properties.get('type'), properties.get('because')];
  const words = Object.keys(userTypes);
  const isType = typeof type === 'string' && words.includes(type);
  if (!isType && type !== undefined) {
    const meant = typeof type === 'string' ? suggestion(type, words) : {};
    spot.at('type', 'users type').report('R1312', { found: describe(type), ...meant, known: words });
  }
  const isReason = typeof because === 'string' && because.trim() !== '';
  if (!isReason && because !== undefined) {
    spot.at('because', 'users because').report('R1005', { expected: 'a text that says why', found: describe(because) });
  }
  return isType && isReason ? { type: type as UserTypeName, because } : undefined;
}
