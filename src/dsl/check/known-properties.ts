import { suggestion } from '../../catalog/nearest.ts';
import type { Properties } from './read.ts';
import type { Spot } from './spot.ts';

/** Reports properties that what stands here does not have, at their keys. */
export function reportUnknownProperties(spot: Spot, properties: Properties, known: readonly string[]): void {
  for (const property of properties.keys()) {
    if (known.includes(property)) continue;
    spot.at(property).key.report('R1007', { property, ...suggestion(property, known), known });
  }
}
