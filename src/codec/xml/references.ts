/** The entities that XML knows without a document type. */
const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };

/** A reference as XML writes it; anything else behind an ampersand is none. */
const reference = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|(lt|gt|amp|apos|quot));/y;

/**
 * The character that a reference at an offset of a text stands for, and where it ends; `undefined` when there is none,
 * or one of an entity that has to be declared, or of a character that XML 1.0 forbids.
 */
export function referenceAt(
  text: string,
  at: number,
): { readonly character: string; readonly end: number } | undefined {
  reference.lastIndex = at;
  const found = reference.exec(text);
  if (found === null) return undefined;
  const [, decimal, hexadecimal, name = ''] = found;
  const end = reference.lastIndex;
  if (decimal === undefined && hexadecimal === undefined) return { character: predefined[name] ?? '', end };
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
  return isXmlCharacter(code) ? { character: String.fromCodePoint(code), end } : undefined;
}

/** Whether a code point may stand in XML 1.0 (production 2, Char). */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** A text with its references replaced; those that are none were refused before and stay as they are. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  let made = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const found = referenceAt(text, at);
    made += text.slice(from, at) + (found?.character ?? '&');
    from = found?.end ?? at + 1;
  }
  return made + text.slice(from);
}
