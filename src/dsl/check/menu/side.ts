import type { Side } from '../../menu/menu-entry.ts';
import { describe } from '../describe.ts';
import type { Spot } from '../spot.ts';

const sides: readonly unknown[] = ['gateway', 'backend', 'both'] satisfies readonly Side[];

/** A side, or `otherwise` when none is given or it is wrong. */
export function checkSide(spot: Spot, given: unknown, otherwise: Side): Side {
  if (given === undefined) return otherwise;
  if (sides.includes(given)) return given as Side;
  spot.report('R1107', { found: describe(given), known: sides.map(String) });
  return otherwise;
}

/** Whether a role of one side needs what belongs to another. */
export function isWanted(entry: Side, role: Side): boolean {
  return entry === 'both' || role === 'both' || entry === role;
}
