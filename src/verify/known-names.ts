import type { Catalog } from '../catalog/catalog.ts';
import type { CellReader } from '../codec/cell-reader.ts';
import type { Column, Layout } from '../codec/layout.ts';

/** Fields whose content differs from row to row; what stands in them proves nothing. */
const free: ReadonlySet<string> = new Set([
  'COUNTER',
  'NODE',
  'LOW',
  'HIGH',
  'TEXT',
  'ATEXT',
  'LINE',
  'OBJECT_ID',
  'PARENT_ID',
  'SORT_ORDER',
  'REPORT',
  'TCODE',
  'URL',
  'FLAG_VALUE',
  'CREATE_DAT',
  'CREATE_TIM',
  'CHANGE_DAT',
  'CHANGE_TIM',
]);

/**
 * The names that stand in the sound rows of a file, by field: roles, objects, fields, users. A damaged row that is put
 * right has names that other rows have, too.
 */
export class KnownNames {
  readonly #names = new Map<string, Set<string>>();
  readonly #columns = new Map<Layout, readonly Column[]>();
  readonly #catalog: Catalog;

  /** @param catalog its objects count as known with the fields that they have */
  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** Takes the names of the row that the reader stands on. */
  row(layout: Layout, cells: CellReader): void {
    for (const column of this.#columnsOf(layout)) this.add(column.name, cells.cell(column));
    if ('AUTH' in layout.at)
      this.add(
        'OBJECT AUTH',
        pairOf(layout, (column) => cells.cell(column)),
      );
  }

  add(field: string, name: string): void {
    let names = this.#names.get(field);
    if (names === undefined) this.#names.set(field, (names = new Set()));
    names.add(name);
  }

  /** How many of the names of a row no other row has. */
  strangersIn(layout: Layout, row: string): number {
    const cell = ({ start, end }: Column) => row.slice(start, end).trimEnd();
    const isField = this.#isFieldOfObject(layout, cell);
    const strange = this.#columnsOf(layout).filter(
      (column) => !(isField && column.name === 'FIELD') && !this.#knows(column.name, cell(column)),
    );
    const pair = 'AUTH' in layout.at && !this.#knows('OBJECT AUTH', pairOf(layout, cell)) ? 1 : 0;
    return strange.length + pair;
  }

  #isFieldOfObject(layout: Layout, cell: (column: Column) => string): boolean {
    const [object, field] = [layout.at['OBJECT'], layout.at['FIELD']];
    return (
      object !== undefined &&
      field !== undefined &&
      this.#catalog.object(cell(object))?.fields.includes(cell(field)) === true
    );
  }

  #knows(field: string, name: string): boolean {
    return this.#names.get(field)?.has(name) === true;
  }

  #columnsOf(layout: Layout): readonly Column[] {
    let columns = this.#columns.get(layout);
    if (columns === undefined)
      this.#columns.set(layout, (columns = layout.columns.filter(({ name }) => !free.has(name))));
    return columns;
  }
}

function pairOf(layout: Layout, cell: (column: Column) => string): string {
  const [object, auth] = [layout.at['OBJECT'], layout.at['AUTH']];
  return object === undefined || auth === undefined ? '' : `${cell(object)}\0${cell(auth)}`;
}
