import type { StatusLetter } from '../../catalog/authorization-type.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';

const letters: readonly string[] = ['S', 'G', 'M', 'U'] satisfies readonly StatusLetter[];

/** A status letter, or `otherwise` when none is given or it is wrong. */
export function checkStatus(spot: Spot, given: unknown, otherwise: StatusLetter): StatusLetter {
  if (given === undefined) return otherwise;
  if (typeof given === 'string' && letters.includes(given)) return given as StatusLetter;
  const upper = typeof given === 'string' ? given.toUpperCase() : '';
  spot.report('R1037', { found: describe(given), ...(letters.includes(upper) ? { meant: upper } : {}) });
  return otherwise;
}

/** `true` or `false`, `undefined` when not given or wrong. */
export function checkInactive(spot: Spot, given: unknown): boolean | undefined {
  if (given === undefined || typeof given === 'boolean') return given;
  spot.report('R1005', { expected: 'true or false', found: describe(given) });
  return undefined;
}
