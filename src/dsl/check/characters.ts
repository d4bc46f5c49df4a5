import type { EncodingContext } from './context.ts';
import type { Spot } from './spot.ts';

/** Controls of both sets, and the separators that break lines in some editors and programs. */
const control = /[\p{Cc}\u2028\u2029]/u;
const loneSurrogate = /\p{Surrogate}/u;
const plain = /^[ -~]*$/;

/** Reports the first character that can stand in no cell of the file, or has no form in the code page. */
export function checkCharacters(spot: Spot, text: string, context: EncodingContext): void {
  if (plain.test(text)) {
    checkCodePage(spot, text, context);
    return;
  }
  const at = [
    { code: 'R1014', index: text.search(control) },
    { code: 'R1015', index: text.search(loneSurrogate) },
  ] as const;
  for (const { code, index } of at) {
    if (index >= 0) spot.report(code, { text, code: text.charCodeAt(index), position: index + 1 });
  }
  if (at.every(({ index }) => index < 0)) checkCodePage(spot, text, context);
}

function checkCodePage(spot: Spot, text: string, { target, firstUnencodable }: EncodingContext): void {
  const index = firstUnencodable?.(text) ?? -1;
  if (index < 0) return;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  spot.report('R1017', { text, character, position: index + 1, codePage: target?.codePage ?? 'the code page' });
}

/** Reports blanks in front of a text and behind it; only the blank itself counts, it is what the file cuts off. */
export function checkEnds(spot: Spot, text: string): void {
  if (text.startsWith(' ')) spot.report('R1016', { text, side: 'begins' });
  if (text.endsWith(' ')) spot.report('R1016', { text, side: 'ends' });
}
