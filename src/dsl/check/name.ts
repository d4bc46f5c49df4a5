import type { EncodingContext } from './context.ts';
import { checkCharacters, checkEnds } from './characters.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';

/**
 * Checks a technical name: a text, not empty, at most `limit` UTF-16 units, without lower case, control characters
 * and blanks at either end. Gives the name also when something is wrong with it, `undefined` when it is no text.
 */
export function checkName(spot: Spot, name: unknown, limit: number, context: EncodingContext = {}): string | undefined {
  if (typeof name !== 'string') {
    spot.report('R1005', { expected: 'a text', found: describe(name) });
    return undefined;
  }
  if (name === '') spot.report('R1011', {});
  if (name.length > limit) spot.report('R1012', { name, limit });
  if (/\p{Ll}/u.test(name)) spot.report('R1013', { name });
  checkEnds(spot, name);
  checkCharacters(spot, name, context);
  return name;
}
