import { cellsOf, columnOf } from '../../codec/tab-separated.ts';
import type { TextLine } from '../../codec/tab-separated.ts';
import type { Code, DataOf, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';

/** So many are reported; a file with more of them is damaged as a whole. */
const shown = 100;

/** What is found in the files of one list of users. */
export class Problems {
  readonly #found: Diagnostic[] = [];
  #more = 0;

  add<C extends Code>(code: C, data: DataOf<C>, ...places: readonly FilePlace[]): void {
    if (this.#found.length < shown) this.#found.push(diagnose(code, data, ...places));
    else this.#more += 1;
  }

  list(): readonly Diagnostic[] {
    return this.#more === 0 ? this.#found : [...this.#found, diagnose('R2108', { count: this.#more })];
  }
}

/** The place of a cell. */
export function placeOfCell(file: string, { line, text }: TextLine, index: number): FilePlace {
  const cells = cellsOf(text);
  const column = columnOf(cells, index);
  return { file, line, column, endColumn: column + (cells[index]?.length ?? 0) };
}

/** The place of a whole line. */
export function placeOfLine(file: string, { line, text }: TextLine): FilePlace {
  return { file, line, column: 1, endColumn: text.length + 1 };
}
