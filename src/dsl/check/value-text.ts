import type { CheckContext } from './context.ts';
import { checkCharacters, checkEnds } from './characters.ts';
import type { Spot } from './spot.ts';

const valueWidth = 40;

/**
 * Checks the text of a value or of one end of a range: 1 to 40 characters, no blanks at either end, nothing that the
 * file cannot hold, and no org level that should be written with `org()`.
 */
export function checkValueText(spot: Spot, text: string, context: CheckContext): void {
  if (/^ *$/.test(text)) {
    spot.report('R1030', { written: text });
    return;
  }
  const name = text.slice(1);
  if (text.startsWith('$') && context.catalog.orgLevel(name) !== undefined) spot.report('R1032', { name });
  if (text.length > valueWidth) spot.report('R1031', { value: text, limit: valueWidth });
  checkEnds(spot, text);
  checkCharacters(spot, text, context);
}
