import type { ApplicationVariant } from '../model/application-variant.ts';
import type { VariantChanged } from './change.ts';

/** What differs between the ticks for variants of authorization defaults. */
export function diffVariants(
  before: readonly ApplicationVariant[],
  after: readonly ApplicationVariant[],
): readonly VariantChanged[] {
  const [left, right] = [byKey(before), byKey(after)];
  return [...new Map([...left, ...right]).entries()].flatMap(([id, { type, key }]): VariantChanged[] => {
    const [old, current] = [left.get(id)?.active, right.get(id)?.active];
    return old === current ? [] : [{ kind: 'application-variant', type, key, before: old, after: current }];
  });
}

function byKey(variants: readonly ApplicationVariant[]): ReadonlyMap<string, ApplicationVariant> {
  return new Map(variants.map((each) => [`${each.type}\0${each.key}`, each]));
}
