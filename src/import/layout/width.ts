import stringWidth from 'string-width';

/** The columns that a text takes in an editor. */
export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}
