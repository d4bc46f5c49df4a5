/** How well a fact of the format is known: the marks of the reference. */
export type Sureness = 'real file' | 'documented' | 'importer' | 'live system' | 'inferred' | 'unknown';

/**
 * What may stand in a field.
 * text: anything, on the left. name: text that does not begin with a blank. word: a name without a blank in it.
 * digits: only digits, in full width. letter: one of the characters of `letters` (a blank among them when blank is
 * allowed). blank: nothing.
 */
export type FieldKind = 'text' | 'name' | 'word' | 'digits' | 'letter' | 'blank';

export interface Field {
  readonly width: number;
  readonly kind: FieldKind;
  /** One sentence for `inspect` and the reference. */
  readonly doc: string;
  /** The characters that a letter may be. */
  readonly letters?: string;
  /** The field must not be empty. */
  readonly required?: true;
  /** Says when something was done: published files may have all fields of this kind blank. */
  readonly stamp?: true;
  /** Only files of these releases fill it, as far as is known. */
  readonly release?: string;
  /** When it is less well known than the layout as a whole. */
  readonly sure?: Sureness;
}

export interface LayoutDefinition<F extends string> {
  /** What stands in front of the row and says which layout it has. */
  readonly tag: string;
  /** One sentence on what a row is. */
  readonly doc: string;
  readonly sure: Sureness;
  /** The fields that tell rows apart; two rows with the same ones are one row too many. */
  readonly key?: readonly NoInfer<F>[];
  /** In the order of the row. */
  readonly fields: Readonly<Record<F, Field>>;
}

/** Where a field stands in its row: columns from 0, `end` is the column after it. */
export interface Column {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly field: Field;
}

export interface Layout<F extends string = string> extends Omit<LayoutDefinition<F>, 'key'> {
  /** Names of the key fields, none when the key is not known. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly at: Readonly<Record<F, Column>>;
  /** Width of a whole row. */
  readonly width: number;
}

/**
 * Completes a layout declared as data: the offsets follow from the order and the widths of the fields.
 *
 * @example defineLayout({ tag: 'T', doc: '…', sure: 'inferred', fields: { A: digits(3, '…'), B: text(5, '…') } }).at.B.start // 3
 */
export function defineLayout<const F extends string>(definition: LayoutDefinition<F>): Layout<F> {
  const columns: Column[] = [];
  let start = 0;
  for (const [name, field] of Object.entries<Field>(definition.fields)) {
    columns.push({ name, start, end: start + field.width, field });
    start += field.width;
  }
  const at = Object.fromEntries(columns.map((column) => [column.name, column])) as Record<F, Column>;
  return { ...definition, key: definition.key ?? [], columns, at, width: start };
}

type Extra = Omit<Field, 'width' | 'kind' | 'doc' | 'letters'>;

export const text = (width: number, doc: string, extra?: Extra): Field => ({ width, kind: 'text', doc, ...extra });
export const name = (width: number, doc: string, extra?: Extra): Field => ({ width, kind: 'name', doc, ...extra });
export const word = (width: number, doc: string, extra?: Extra): Field => ({ width, kind: 'word', doc, ...extra });
export const digits = (width: number, doc: string, extra?: Extra): Field => ({ width, kind: 'digits', doc, ...extra });
export const letter = (letters: string, doc: string, extra?: Extra): Field => ({
  width: 1,
  kind: 'letter',
  letters,
  doc,
  ...extra,
});
export const blanks = (width: number, doc: string, extra?: Extra): Field => ({ width, kind: 'blank', doc, ...extra });
