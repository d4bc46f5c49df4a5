import type { Palette } from '../../diagnostics/render/palette.ts';
import { plain } from '../../diagnostics/render/palette.ts';
import { visible } from '../../diagnostics/render/visible.ts';
import type { Change } from '../change.ts';
import type { Section } from '../rank.ts';
import type { Description, Detail, Item, Mark, NameService } from './description.ts';
import { describedSections } from './sections.ts';

export interface TerminalOptions {
  /** Colours, or none; none without a word. */
  readonly palette?: Palette;
  /** Columns that a line may take before its values go on in the next one; 100 without a word. */
  readonly width?: number;
  /** What the hash of a service stands for, shown behind it. */
  readonly serviceOf?: NameService;
}

export type Layout = Required<TerminalOptions>;

export function layoutOf({ palette = plain, width = 100, serviceOf = () => undefined }: TerminalOptions): Layout {
  return { palette, width, serviceOf };
}

/** Changes under their headings, for a terminal; without line ends. */
export function changeLines(changes: readonly Change[], layout: Layout): readonly string[] {
  return [...describedSections(changes, layout.serviceOf)].flatMap(([section, described]) => [
    `  ${headingOf(section, layout.palette)}`,
    ...descriptionLines(described, layout),
  ]);
}

function headingOf(section: Section, palette: Palette): string {
  return section === 'wider access' ? palette.warning(section) : palette.info(section);
}

export function descriptionLines(described: readonly Description[], layout: Layout): readonly string[] {
  const subjects = described.filter(({ note }) => note !== undefined).map(({ subject }) => visible(subject).length);
  const column = Math.min(32, Math.max(0, ...subjects));
  return described.flatMap((each) => oneDescription(each, column, layout));
}

function oneDescription(
  { mark, subject, note, details }: Description,
  column: number,
  layout: Layout,
): readonly string[] {
  const { palette } = layout;
  const name = visible(subject);
  const noted = note === undefined ? name : `${name.padEnd(column)}  ${palette.faint(visible(note))}`;
  const labels = Math.max(0, ...details.map(({ label }) => visible(label).length));
  return [`    ${marked(mark, palette)} ${noted}`, ...details.flatMap((detail) => detailLines(detail, labels, layout))];
}

function detailLines({ label, items }: Detail, labelWidth: number, layout: Layout): readonly string[] {
  const indent = 8 + labelWidth + 2;
  const marks = items.some(({ mark }) => mark === '+' || mark === '-');
  return items.flatMap((item, index) => {
    const head = (index === 0 ? visible(label) : '').padEnd(labelWidth);
    return itemLines(item, marks, indent, layout).map((line, at) =>
      `${' '.repeat(8)}${at === 0 ? head : ' '.repeat(labelWidth)}  ${line}`.trimEnd(),
    );
  });
}

/** The values of an item, as many on a line as there is room for. */
function itemLines(
  { mark, texts, note }: Item,
  marks: boolean,
  indent: number,
  { palette, width }: Layout,
): readonly string[] {
  const room = Math.max(20, width - indent - (marks ? 2 : 0));
  const lines: string[] = [];
  let line = '';
  texts.forEach((text, index) => {
    const word = visible(text) + (index < texts.length - 1 ? ',' : '');
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  });
  lines.push(line);
  const last = lines.length - 1;
  return lines.map((each, index) => {
    const noted = index === last && note !== undefined ? `${each}  ${palette.faint(`(${visible(note)})`)}` : each;
    return marks ? `${index === 0 ? marked(mark, palette) : ' '} ${noted}` : noted;
  });
}

function marked(mark: Mark, palette: Palette): string {
  const colours = { '+': palette.good, '-': palette.error, '~': palette.warning, ' ': (text: string) => text };
  return colours[mark](mark);
}
