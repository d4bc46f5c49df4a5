import type { CellReader } from '../codec/cell-reader.ts';
import type { Column } from '../codec/layout.ts';
import type { ReadContext } from './table.ts';

/** Makes the check for columns that are the same in every real row and that roles therefore do not have. */
export function unkeptColumns(
  tag: string,
  { VARIANT, COPIED, NEU }: Readonly<Record<'VARIANT' | 'COPIED' | 'NEU', Column>>,
): (cells: CellReader, context: ReadContext) => void {
  return (cells, context) => {
    if (!cells.isEmpty(VARIANT)) context.unkept(tag, VARIANT);
    if (cells.letter(COPIED) !== '') context.unkept(tag, COPIED);
    if (cells.letter(NEU) === 'N') context.unkept(tag, NEU);
  };
}
