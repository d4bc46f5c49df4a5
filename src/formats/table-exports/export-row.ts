import type { ExportForm } from '../../codec/export-form.ts';
import { cellSpan } from '../../codec/export-form.ts';
import type { Layout } from '../../codec/layout.ts';
import type { AsxField, AsxStructure } from '../../codec/xml/asx-document.ts';
import type { FilePlace } from '../../diagnostics/place.ts';

/** The header of an export that is read. */
export interface ExportHeader {
  readonly file: string;
  readonly layout: Layout;
  readonly form: ExportForm;
  /** Indexes of cells by the names of columns. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A row of an export; its fields and places are made when they are asked for. */
export class ExportRow implements AsxStructure {
  readonly #header: ExportHeader;
  readonly #line: number;
  readonly #text: string;
  readonly #cells: readonly string[];

  /** @param cells in the order of the header's columns */
  constructor(header: ExportHeader, line: number, text: string, cells: readonly string[]) {
    this.#header = header;
    this.#line = line;
    this.#text = text;
    this.#cells = cells;
  }

  get fields(): ReadonlyMap<string, AsxField> {
    const fields = new Map<string, AsxField>();
    const names = [...this.#header.columns.keys()];
    for (const [index, text] of this.#cells.entries()) {
      const name = names[index] ?? '';
      fields.set(name, { text, place: () => this.#placeOf(name) });
    }
    return fields;
  }

  readonly place = (): FilePlace => ({ file: this.#header.file, line: this.#line });

  get role(): string {
    return this.#cell('AGR_NAME');
  }

  /** Three digits, '' when the export does not say it. */
  get client(): string {
    return this.#cell('MANDT');
  }

  clientPlace(): FilePlace {
    return this.#placeOf('MANDT');
  }

  #cell(name: string): string {
    return this.#cells[[...this.#header.columns.keys()].indexOf(name)] ?? '';
  }

  #placeOf(name: string): FilePlace {
    const index = this.#header.columns.get(name) ?? 0;
    return { ...this.place(), ...cellSpan(this.#text, this.#header.form, index) };
  }
}
