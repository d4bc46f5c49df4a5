import type { DataOf } from '../../diagnostics/diagnostic.ts';

/** What can be wrong with a cell of an exported table. */
export type CellProblem =
  | 'empty'
  | 'too long'
  | 'control character'
  | 'bytes that are no text'
  | 'no name'
  | 'no activity'
  | 'no language key'
  | 'no application type'
  | 'no check flag'
  | 'no hash'
  | 'no range';

export interface BadCell {
  readonly column: string;
  readonly problem: CellProblem;
  readonly value: string;
}

/** The cells of a row by their columns, and what is to be said of it: of several problems the first. */
export class RowCells {
  #cells: readonly string[] = [];
  readonly #columns: ReadonlyMap<string, number>;
  problem: BadCell | undefined;
  /** The column of an activity that lost its leading zero. */
  restored: string | undefined;
  /** A hash that does not follow from the name. */
  doubt: DataOf<'R4604'> | undefined;
  /** Nobody has decided in the system whether an object is checked and proposed. */
  isUndecided = false;

  constructor(columns: ReadonlyMap<string, number>) {
    this.#columns = columns;
  }

  moveTo(cells: readonly string[]): void {
    this.#cells = cells;
    this.problem = undefined;
    this.restored = undefined;
    this.doubt = undefined;
    this.isUndecided = false;
  }

  /** A text up to a width, as the table has it; '' for an empty or a missing cell. */
  text(column: string, width: number): string {
    const index = this.#columns.get(column);
    const value = index === undefined ? '' : (this.#cells[index] ?? '');
    if (value.length > width) this.fail(column, 'too long', value);
    else if (!isText(value)) {
      this.fail(column, value.includes('\ufffd') ? 'bytes that are no text' : 'control character', value);
    }
    return value;
  }

  /** A name in the repository: it is there, has no blank and no lower case. */
  name(column: string, width: number): string {
    const value = this.text(column, width);
    if (value === '') this.fail(column, 'empty', value);
    else if (/[\sa-z]/.test(value)) this.fail(column, 'no name', value);
    return value;
  }

  /** An activity; a spreadsheet makes 3 of 03. */
  activity(column: string): string {
    const value = this.withZero(column, this.name(column, 40));
    if (value.length !== 2) this.fail(column, 'no activity', value);
    return value;
  }

  /** A value that may be an activity. */
  withZero(column: string, value: string): string {
    if (!/^\d$/.test(value)) return value;
    this.restored ??= column;
    return `0${value}`;
  }

  language(column: string): string {
    const value = this.text(column, 40);
    if (value.length !== 1) this.fail(column, 'no language key', value);
    return value;
  }

  fail(column: string, problem: CellProblem, value: string): void {
    this.problem ??= { column, problem, value };
  }
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isText(value: string): boolean {
  return !control.test(value) && !value.includes('\ufffd') && !loneSurrogate.test(value);
}
