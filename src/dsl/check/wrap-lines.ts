/**
 * The lines of a long text: line breaks (CRLF, LF, CR) begin a new one, lines over `width` characters are wrapped at
 * blanks, blanks at the ends of lines and empty lines at the end are dropped. A word longer than `width` stays whole.
 *
 * @example
 * ```ts
 * wrapLines('one two three', 8); // => ["one two","three"]
 * ```
 */
export function wrapLines(text: string, width: number): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line.replace(/ +$/, ''), width));
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const indent = rest.length - rest.replace(/^ +/, '').length;
    let blank = rest.lastIndexOf(' ', width);
    // A word that is too long for a line ends at the next blank behind it.
    if (blank < indent) blank = indent > 0 ? indent - 1 : rest.indexOf(' ', width);
    if (blank < 0) break;
    const head = rest.slice(0, blank).replace(/ +$/, '');
    if (head !== '') lines.push(head);
    rest = rest.slice(blank).replace(/^ +/, '');
  }
  return [...lines, rest];
}
