import { visible } from '../diagnostics/render/visible.ts';

/** What Markdown takes for markup somewhere in a line, and what begins a link by itself. */
const markup = /[\\`*_[\]<>!|~&:@$]/g;

/**
 * Any text as Markdown that shows it and does nothing else: one line, no markup, no HTML, nothing invisible. Names and
 * texts come from sources that anybody may have written.
 *
 * @example
 * ```ts
 * escaped('*a|b*'); // => "\\*a\\|b\\*"
 * ```
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(markup, (character) => `\\${character}`)
    .replace(/(www)\./gi, '$1\\.');
}

/**
 * Any text as code: what is to be typed or chosen as it stands. The fence is longer than any run of backticks in it.
 *
 * @example
 * ```ts
 * code('S_TCODE'); // => "`S_TCODE`"
 * ```
 */
export function code(text: string): string {
  const shown = visible(text);
  if (shown === '') return '–';
  if (/^[\w./-]+$/.test(shown)) return `\`${shown}\``;
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ | $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Names as code, with commas between them; only the first when there are very many. */
export function codes(names: readonly string[], more: (count: number) => string, shown = 200): string {
  const listed = names.slice(0, shown).map(code).join(', ');
  return names.length > shown ? `${listed}, ${more(names.length - shown)}` : listed;
}

/**
 * A table; its cells are Markdown already, but for pipes in code, which would end a cell even there. A backslash that is
 * escaped itself escapes no pipe.
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell.includes('|') ? withPipesEscaped(cell) : cell)).join(' | ')} |`;
  return ['', line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}

function withPipesEscaped(cell: string): string {
  return cell.replace(/\\\\|\\?\|/g, (found) => (found === '\\\\' ? found : '\\|'));
}

/** Points that the reader ticks off. */
export function ticks(points: readonly string[]): readonly string[] {
  return points.map((point) => `- [ ] ${point}`);
}

/** Steps in order. */
export function steps(points: readonly string[]): readonly string[] {
  return points.map((point, index) => `${String(index + 1)}. ${point}`);
}
