import type { EncodingContext } from './context.ts';
import { checkCharacters } from './characters.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';

/**
 * Checks a text of one line: at most `limit` UTF-16 units, no line breaks, nothing that the file cannot hold.
 * Gives it also when something is wrong with it, `undefined` when it is no text.
 */
export function checkText(spot: Spot, text: unknown, limit: number, context: EncodingContext): string | undefined {
  if (typeof text !== 'string') {
    spot.report('R1005', { expected: 'a text', found: describe(text) });
    return undefined;
  }
  if (/[\r\n]/.test(text)) spot.report('R1023', { text });
  else checkCharacters(spot, text, context);
  if (text.length > limit) spot.report('R1021', { text, limit });
  if (text.endsWith(' ')) spot.report('R1016', { text, side: 'ends' });
  return text;
}
