import type { CheckContext } from './context.ts';
import { readElements } from './read.ts';
import type { Spot } from './spot.ts';
import type { CheckedValue } from './value.ts';
import { checkValue } from './value.ts';

/** The rows of a role are counted with six digits (reference, section 2). */
export const mostRows = 999_999;

export interface PlacedValue extends CheckedValue {
  readonly spot: Spot;
  /** Whether nothing is wrong with the value itself. */
  readonly sound: boolean;
}

/** Checks the array of values of a field or an org level: each value, and that they go together. */
export function checkValues(spot: Spot, given: unknown, context: CheckContext): readonly PlacedValue[] {
  const elements = readElements(spot, given, { of: 'values', limit: mostRows, tooMany: 'R1041' });
  if (elements?.length === 0) spot.report('R1004', {});
  const values: PlacedValue[] = [];
  for (const element of elements ?? []) {
    const before = spot.problems.errors;
    const value = checkValue(element.spot, element.value, context);
    if (value === undefined) continue;
    const { kind, low, high, options } = value;
    // Spelled out: a role has thousands of values, and copying by spread takes several times as long.
    values.push({ kind, low, high, options, spot: element.spot, sound: spot.problems.errors === before });
  }
  checkTogether(values);
  return values;
}

function checkTogether(values: readonly PlacedValue[]): void {
  if (values.length < 2) return;
  const first = new Map<string, PlacedValue>();
  for (const value of values) {
    if (value.kind === 'open') {
      value.spot.report('R1035', {});
      continue;
    }
    if (!value.sound) continue;
    // No sound value has a control character, so the pair cannot be taken for another.
    const key = `${value.low}\0${value.high}`;
    const same = first.get(key);
    if (same === undefined) first.set(key, value);
    else value.spot.report('R1036', { value: spelled(value) }, same.spot.place('the first one'));
  }
}

const spelled = ({ low, high }: PlacedValue): string => (high === '' ? low : `${low} to ${high}`);
