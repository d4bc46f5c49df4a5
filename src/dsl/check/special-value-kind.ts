import type { SpecialValue } from '../../catalog/authorization-type.ts';
import { specialValue } from '../../catalog/authorization-type.ts';

export type SpecialValueKind = SpecialValue[typeof specialValue];

const kinds = ['range', 'org', 'open', 'blank', 'value'] as const satisfies readonly SpecialValueKind[];

/** Which function made a value: `range`, `org`, `open`, `blank` or `value`; `undefined` for any other value. Never throws. */
export function specialValueKind(given: unknown): SpecialValueKind | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  try {
    const mark: unknown = Reflect.get(given, specialValue);
    return kinds.find((kind) => kind === mark);
  } catch {
    return undefined;
  }
}
