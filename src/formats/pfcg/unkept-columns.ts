import type { Column } from '../../codec/layout.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { FilePlace } from '../../diagnostics/place.ts';

/** Columns that roles do not have here and that some rows fill all the same: each is told once. */
export class UnkeptColumns {
  readonly #found = new Map<string, { readonly found: string; readonly place: FilePlace; rows: number }>();

  add(table: string, { name }: Column, found: string, place: () => FilePlace): void {
    const key = `${table} ${name}`;
    const earlier = this.#found.get(key);
    if (earlier === undefined) this.#found.set(key, { found, place: place(), rows: 1 });
    else earlier.rows++;
  }

  diagnostics(): readonly Diagnostic[] {
    return [...this.#found].map(([key, { found, place, rows }]) => {
      const [table = '', field = ''] = key.split(' ');
      return diagnose('R2214', { table, field, found, rows }, place);
    });
  }
}
