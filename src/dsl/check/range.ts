import type { CheckContext } from './context.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';
import { checkValueText } from './value-text.ts';

/** Checks both ends of a range and their order. */
export function checkRange(
  spot: Spot,
  low: unknown,
  high: unknown,
  context: CheckContext,
): { readonly low: string; readonly high: string } {
  if (typeof low !== 'string' || typeof high !== 'string') {
    spot.report('R1005', {
      expected: 'range() from a text to a text',
      found: `range() from ${describe(low)} to ${describe(high)}`,
    });
    return { low: '', high: '' };
  }
  checkValueText(spot, low, context);
  checkValueText(spot, high, context);
  if (high !== '' && endsBefore(high, low)) spot.report('R1034', { low, high });
  return { low, high };
}

/** Whether a range to `high` ends before `low`; `C*` reaches to the last value that begins with C (reference, section 3a). */
function endsBefore(high: string, low: string): boolean {
  const [prefix = ''] = high.split('*', 1);
  return high.includes('*') && low.startsWith(prefix) ? false : high < low;
}
