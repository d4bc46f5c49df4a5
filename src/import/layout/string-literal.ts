import { visibleSource } from '../../diagnostics/render/visible.ts';

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t' };

/**
 * A text as a TypeScript string literal: in single quotes, or in double ones when that needs fewer escapes. Quotes,
 * backslashes, control characters, line separators, direction marks and lone surrogates are escaped, so no text can
 * end the literal or break its line.
 *
 * @example
 * ```ts
 * stringLiteral("it's"); // => "\"it's\""
 * ```
 */
export function stringLiteral(text: string): string {
  if (/^[ !#-&(-[\]-~]*$/.test(text)) return `'${text}'`;
  const quote = count(text, "'") > count(text, '"') ? '"' : "'";
  let literal = quote;
  for (const character of text) literal += escaped(character, quote);
  return visibleSource(literal) + quote;
}

function escaped(character: string, quote: string): string {
  if (character === quote || character === '\\') return `\\${character}`;
  return shortEscapes[character] ?? character;
}

function count(text: string, quote: string): number {
  return text.split(quote).length - 1;
}
