/** Everything that is no plain printable character: it is written as an escape, so that a reader sees it too. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}\u00a0\u2007\u202f]/u;

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
  return literal + quote;
}

function escaped(character: string, quote: string): string {
  if (character === quote || character === '\\') return `\\${character}`;
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  return unprintable.test(character) ? unicodeEscapes(character) : character;
}

/** Each UTF-16 unit of a text as `\uXXXX`. */
export function unicodeEscapes(text: string): string {
  let escapes = '';
  for (let index = 0; index < text.length; index++) {
    escapes += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escapes;
}

function count(text: string, quote: string): number {
  return text.split(quote).length - 1;
}
