import type { CheckContext } from '../context.ts';
import { checkCharacters, checkEnds } from '../characters.ts';
import { describe } from '../describe.ts';
import type { Spot } from '../spot.ts';

/** Width of AGR_BUFFI URL (reference, section 2). */
const addressWidth = 255;

/**
 * Checks a text that goes into the address of an entry: not empty, no blanks at either end, and an address that fits.
 * Upper and lower case count in ids and addresses. `undefined` when it is no text.
 */
export function checkAddressed(
  spot: Spot,
  given: unknown,
  addressOf: (text: string) => string,
  context: CheckContext,
): string | undefined {
  if (typeof given !== 'string') {
    spot.report('R1005', { expected: 'a text', found: describe(given) });
    return undefined;
  }
  if (given === '') spot.report('R1011', {});
  checkEnds(spot, given);
  checkCharacters(spot, given, context);
  const address = addressOf(given);
  if (address.length > addressWidth) spot.report('R1103', { address, limit: addressWidth });
  return given;
}
