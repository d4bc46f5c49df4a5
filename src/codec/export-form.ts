import type { Separator } from './delimited-text.ts';

/**
 * How the cells of a line stand in an export: parted by a character, or framed by `|` in columns of one width, as a
 * list on SAP's screen is saved "unconverted".
 */
export type ExportForm =
  | { readonly kind: 'separated'; readonly separator: Separator }
  /** The indexes of the `|` in the line of the header. */
  | { readonly kind: 'framed'; readonly bounds: readonly number[] };

/** A line that was cut, or the index of the cell whose quotes do not fit. */
export type CutLine =
  | { readonly cells: readonly string[]; readonly broken?: undefined }
  | { readonly cells?: undefined; readonly broken: 'quote not closed' | 'text behind a quote'; readonly at: number };

/** Cells of so many columns are no table of SAP; cutting goes no further. */
const mostCells = 1000;

/**
 * Cuts a line into cells without blanks at their ends. In a framed line, `|` inside a value is kept where the line has
 * the columns of the header. A cell `="03"`, with which exports keep a spreadsheet from reading numbers, is `03`.
 *
 * @example
 * ```ts
 * cutLine('TR;"SU01";="03"', { kind: 'separated', separator: ';' }).cells; // => ["TR","SU01","03"]
 * ```
 */
export function cutLine(text: string, form: ExportForm): CutLine {
  if (form.kind === 'framed') return { cells: framedCells(text, form.bounds) };
  if (form.separator !== '\t' && text.includes('"')) return quotedCells(text, form.separator);
  const cells = text.split(form.separator, mostCells).map((cell) => cell.trim());
  return { cells: text.includes('"') ? cells.map(unquoted) : cells };
}

function framedCells(text: string, bounds: readonly number[]): readonly string[] {
  const isAligned = bounds.length > 1 && bounds.every((at) => text[at] === '|');
  const last = bounds.at(-1) ?? 0;
  if (isAligned && text.slice(last + 1).trim() === '') {
    return bounds.slice(1).map((at, index) => text.slice((bounds[index] ?? 0) + 1, at).trim());
  }
  const inner = text.trim();
  // A line that is cut off before its last bar has lost something.
  const whole = inner.startsWith('|') && inner.endsWith('|') && inner.length > 1;
  return whole
    ? inner
        .slice(1, -1)
        .split('|', mostCells)
        .map((cell) => cell.trim())
    : [];
}

function quotedCells(text: string, separator: Separator): CutLine {
  const cells: string[] = [];
  for (let at = 0; cells.length < mostCells;) {
    const open = blanksEnd(text, at);
    const close = text[open] === '"' ? closingQuote(text, open) : -1;
    const behind = blanksEnd(text, close + 1);
    const isClosed = close >= 0 && (behind === text.length || text[behind] === separator);
    let end = behind;
    if (isClosed)
      cells.push(
        unwrapped(
          text
            .slice(open + 1, close)
            .replaceAll('""', '"')
            .trimEnd(),
        ),
      );
    else if (text[open] === '"') {
      return { broken: close < 0 ? 'quote not closed' : 'text behind a quote', at: open };
    } else {
      end = plainEnd(text, at, separator);
      cells.push(unwrapped(text.slice(at, end).trim()));
    }
    if (end >= text.length) break;
    at = end + 1;
  }
  return { cells };
}

/** Where a cell without quotes ends; the text of a formula `="A;B"` belongs to it. */
function plainEnd(text: string, at: number, separator: Separator): number {
  const open = blanksEnd(text, at);
  const close = text.startsWith('="', open) ? closingQuote(text, open + 1) : -1;
  const found = text.indexOf(separator, close < 0 ? at : close);
  return found < 0 ? text.length : found;
}

function tabEnd(text: string, at: number): number {
  const found = text.indexOf('\t', at);
  return found < 0 ? text.length : found;
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

/** Between tabs no cell holds a separator: SAP quotes nothing, a spreadsheet what has a quotation mark. */
function unquoted(cell: string): string {
  const inner = /^"((?:[^"]|"")*)"$/.exec(cell)?.[1];
  return unwrapped(inner?.replaceAll('""', '"') ?? cell);
}

function unwrapped(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

function blanksEnd(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}

/** Where a cell stands in its line: columns from 1, `endColumn` behind it, blanks left out but for an empty cell. */
export function cellSpan(text: string, form: ExportForm, index: number): { column: number; endColumn: number } {
  const [from, to] = form.kind === 'framed' ? framedSpan(text, form.bounds, index) : separatedSpan(text, form, index);
  const cell = text.slice(from, to);
  const blanks = cell.trim() === '' ? 0 : cell.length - cell.trimStart().length;
  const column = from + blanks + 1;
  return { column, endColumn: Math.max(column, from + cell.trimEnd().length + 1) };
}

function framedSpan(text: string, bounds: readonly number[], index: number): readonly [number, number] {
  const isAligned = bounds.every((at) => text[at] === '|');
  const bars = isAligned ? bounds : [...text.matchAll(/\|/g)].map((bar) => bar.index);
  return [(bars[index] ?? text.length) + 1, bars[index + 1] ?? text.length];
}

function separatedSpan(
  text: string,
  { separator }: { readonly separator: Separator },
  index: number,
): readonly [number, number] {
  let from = 0;
  for (let cell = 0; ; cell += 1) {
    const open = blanksEnd(text, from);
    const close = text[open] === '"' && separator !== '\t' ? closingQuote(text, open) : -1;
    const to = separator === '\t' ? tabEnd(text, from) : plainEnd(text, close < 0 ? from : close, separator);
    if (cell === index || to === text.length) return [from, to];
    from = to + 1;
  }
}
