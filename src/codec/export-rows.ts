import type { ExportForm } from './export-form.ts';
import { cutLine } from './export-form.ts';
import type { TextLine } from './tab-separated.ts';

/** A cell of a header. */
export interface HeaderCell {
  readonly text: string;
  /** The name fills its column, so it may have been cut there. */
  readonly full: boolean;
}

/** What a line of an export is, as far as it matters. */
export type ExportLine =
  | { readonly kind: 'title'; readonly line: number; readonly text: string }
  | { readonly kind: 'header'; readonly line: number; readonly text: string; readonly form: ExportForm }
  | { readonly kind: 'row'; readonly line: number; readonly text: string; readonly cells: readonly string[] }
  | {
      readonly kind: 'bad row';
      readonly line: number;
      readonly text: string;
      /** The index in the line from which it cannot be understood. */
      readonly at: number;
      readonly problem: BadRow;
    };

type BadLine = Extract<ExportLine, { readonly kind: 'bad row' }>;

export type BadRow =
  | 'quote not closed'
  | 'text behind a quote'
  | 'wrong number of cells'
  | 'line too long'
  | 'not in the frame of the list';

/** So many lines may stand above a header. */
const mostTitles = 200;

const separators = ['\t', ';', ','] as const;

/**
 * Takes the lines of an exported table: titles, the header, rows. The header is the first line in which `isHeader`
 * finds its names, cut by bars, tabs, semicolons or commas; it decides how the rows are cut. Lines of dashes, empty
 * lines, repeated headers and the titles above those are left out. No header: only titles come.
 */
export function* exportLines(
  lines: Iterable<TextLine>,
  isHeader: (cells: readonly HeaderCell[]) => boolean,
): Generator<ExportLine> {
  let form: ExportForm | undefined;
  let width = 0;
  let header = '';
  let titles = 0;
  const outside = new OutsideFrame();
  for (const { line, text, endless } of lines) {
    if (endless === true) {
      if (form !== undefined) yield { kind: 'bad row', line, text: '', at: 0, problem: 'line too long' };
    } else if (form === undefined) {
      const found = headerIn(text, isHeader);
      if (found === undefined) {
        if (text.trim() !== '') {
          outside.title(text);
          yield { kind: 'title', line, text };
        }
        if (++titles >= mostTitles) return;
      } else {
        [form, header, width] = [found.form, text.trimEnd(), found.width];
        yield { kind: 'header', line, text, form };
      }
    } else if (isNoRow(text, form)) {
      if (text.trim() !== '') outside.dashes();
    } else if (form.kind === 'framed' && !text.trimStart().startsWith('|')) {
      outside.add({ kind: 'bad row', line, text, at: 0, problem: 'not in the frame of the list' });
    } else if (text.trimEnd() === header) {
      yield* outside.header();
    } else {
      yield* outside.row();
      yield rowOf(line, text, form, width);
    }
  }
  yield* outside.end();
}

/**
 * Lines of a list that stand outside its frame: titles above a header that comes again and what may stand under the
 * list, else rows that have lost their bars.
 */
class OutsideFrame {
  /** Titles above the first header, which those of later pages repeat but for numbers. */
  readonly #titles = new Set<string>();
  #inPage: BadLine[] = [];
  /** Those behind the dashes under the rows of a page. */
  #behind: BadLine[] = [];
  #hasRows = false;
  #isClosed = false;

  title(text: string): void {
    this.#titles.add(withoutNumbers(text));
  }

  add(line: BadLine): void {
    (this.#isClosed ? this.#behind : this.#inPage).push(line);
  }

  dashes(): void {
    this.#isClosed ||= this.#hasRows || this.#inPage.length > 0;
  }

  /** A header comes again: gives the lost rows above it. */
  header(): readonly BadLine[] {
    const lost = this.#inPage.filter(({ text }) => !this.#titles.has(withoutNumbers(text)));
    this.#begin(false);
    return lost;
  }

  /** A row comes: gives the lost ones above it. */
  row(): readonly BadLine[] {
    if (this.#hasRows && !this.#isClosed && this.#inPage.length === 0) return none;
    const lost = [...this.#inPage, ...this.#behind];
    this.#begin(true);
    return lost;
  }

  end(): readonly BadLine[] {
    return this.#inPage;
  }

  #begin(hasRows: boolean): void {
    [this.#inPage, this.#behind, this.#isClosed, this.#hasRows] = [[], [], false, hasRows];
  }
}

const none: readonly BadLine[] = [];

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}

/** Empty, a line of dashes, or nothing but separators. */
function isNoRow(text: string, form: ExportForm): boolean {
  return form.kind === 'framed' ? /^[\s|+-]*$/.test(text) : /^[\s;,"]*$/.test(text);
}

function rowOf(line: number, text: string, form: ExportForm, width: number): ExportLine {
  const cut = cutLine(text, form);
  if (cut.broken !== undefined) return { kind: 'bad row', line, text, at: cut.at, problem: cut.broken };
  const { cells } = cut;
  const tooMany = cells.length > width && cells.slice(width).some((cell) => cell !== '');
  if (cells.length >= width && !tooMany) return { kind: 'row', line, text, cells };
  return { kind: 'bad row', line, text, at: text.length, problem: 'wrong number of cells' };
}

function headerIn(
  text: string,
  isHeader: (cells: readonly HeaderCell[]) => boolean,
): { readonly form: ExportForm; readonly width: number } | undefined {
  if (text.trimStart().startsWith('|')) {
    const bounds = [...text.matchAll(/\|/g)].map(({ index }) => index);
    const cells = bounds.slice(1).map((at, index) => {
      const cell = text.slice((bounds[index] ?? 0) + 1, at);
      return { text: cell.trim(), full: cell === cell.trimEnd() };
    });
    return cells.length < 1000 && isHeader(cells)
      ? { form: { kind: 'framed', bounds }, width: cells.length }
      : undefined;
  }
  for (const separator of separators) {
    const form = { kind: 'separated', separator } as const;
    const cells = cutLine(text, form).cells ?? [];
    if (isHeader(cells.map((cell) => ({ text: cell, full: false })))) return { form, width: cells.length };
  }
  return undefined;
}
