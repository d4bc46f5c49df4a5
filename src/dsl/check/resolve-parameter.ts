import { specialValue } from '../../catalog/authorization-type.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';

/** Stands where a parameter has no value; problems with it are not reported. */
const unresolved = Object.freeze({ [specialValue]: 'open' });

/** Whether a value was made by `parameter()`. Never throws. */
export function isParameter(value: unknown): value is object {
  return typeof value === 'object' && value !== null && read(value, specialValue) === 'parameter';
}

/**
 * What a value of a definition stands for: itself, or the content of the parameter that it is. A parameter without
 * content is reported, and what is done with its place is not.
 */
export function resolveParameter(spot: Spot, value: unknown): unknown {
  if (!isParameter(value)) return value;
  const name = read(value, 'name');
  if (typeof name !== 'string' || name === '') {
    spot.report('R1202', { found: describe(name) });
    spot.problems.leaveUnresolved(spot.place());
    return unresolved;
  }
  const { parameters } = spot.problems;
  const content = parameters.contentOf(name) ?? read(value, 'default');
  if (content !== undefined) return content;
  spot.report('R1201', { parameter: name, ...(parameters.system === undefined ? {} : { system: parameters.system }) });
  spot.problems.leaveUnresolved(spot.place());
  return unresolved;
}

function read(object: object, key: string | symbol): unknown {
  try {
    return Reflect.get(object, key);
  } catch {
    return undefined;
  }
}
