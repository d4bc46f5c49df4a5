import type { EncodingContext } from './context.ts';
import { checkCharacters } from './characters.ts';
import { describe } from './describe.ts';
import type { Spot } from './spot.ts';
import { wrapLines } from './wrap-lines.ts';

const lineWidth = 80;

/** The lines of a long text, wrapped; none when it is no text. */
export function checkLongText(spot: Spot, text: unknown, context: EncodingContext): readonly string[] {
  if (typeof text !== 'string') {
    spot.report('R1005', { expected: 'a text', found: describe(text) });
    return [];
  }
  // Line breaks are the one control character that a long text may have; positions stay as they are.
  checkCharacters(spot, text.replaceAll(/[\r\n]/g, ' '), context);
  const lines = wrapLines(text, lineWidth);
  for (const line of lines) {
    if (line.length > lineWidth) spot.report('R1024', { word: line, limit: lineWidth });
  }
  return lines;
}
