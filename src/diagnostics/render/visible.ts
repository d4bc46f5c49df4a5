/**
 * Characters that a terminal would act on, or that a reader cannot see: controls, format characters (direction
 * marks, joiners, the byte-order mark), line separators, private use, lone surrogates, what is no character (yet), what
 * takes no room (fillers, variation selectors), the blank of Braille, and every blank but the blank.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\S ]/gu;

/** Most names and texts: nothing in them is to be looked for. */
const isPlain = /^[ -~]*$/;
const isPlainSource = /^[\n -~]*$/;

const short: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * A text as it can be shown safely on one line: what could move the cursor, change colours, reverse the direction of
 * writing or stay invisible appears as an escape. Names and values come from files that anybody may have written.
 *
 * @example
 * visible('A\u001b[31mB\u202e') // 'A\\x1B[31mB\\u202E'
 */
export function visible(text: string): string {
  if (isPlain.test(text)) return text;
  return text.replace(unseen, (character) => short[character] ?? escaped(character));
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

/**
 * A value as JSON with the same characters written as JSON's own escapes: what a program reads stays the same, and a
 * terminal that shows the text is safe.
 */
export function visibleJson(value: unknown): string {
  return visibleSource(JSON.stringify(value, null, 2));
}

/**
 * The text of a JSON document or of a source in which the same characters, all of them within string literals, are
 * escapes: it means the same, and shows a reviewer what it says.
 */
export function visibleSource(text: string): string {
  if (isPlainSource.test(text)) return text;
  return text.replace(unseen, (character) => (character === '\n' ? character : unicodeEscapes(character)));
}

/** Each UTF-16 unit of a text as `\uXXXX`. */
export function unicodeEscapes(text: string): string {
  let escapes = '';
  for (let index = 0; index < text.length; index++) {
    escapes += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escapes;
}

/** At most `limit` characters of a text, with the mark of an omission when something is missing. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
